using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// One article met by the rules: what every pattern denotes in it, computed when somebody asks and remembered. What it remembers is also
/// the trace: <c>explain</c> reads it. Not thread-safe.
/// </summary>
internal abstract class EvaluationContext(RuleSetProgram program)
{
    // Every few thousand spans is often enough for a time limit of milliseconds and costs nothing.
    private const int SpansBetweenLooks = 4096;

    private readonly AttributionReader _attributionReader = new();
    private readonly QuantityReader _quantityReader = new();
    private CancellationToken _cancellation;
    private AttributionSet? _attributions;
    private PartList<Quantity>? _quantities;
    private long _spanLimit;
    private long _spanCount;
    private long _nextLook;

    public RuleSetProgram Program { get; } = program;

    public AnalyzedArticle Article { get; private set; } = null!;

    /// <summary>Who speaks where; computed once, and only if somebody asks.</summary>
    public AttributionSet Attributions => _attributions ??= Program.VoiceIn(Article.Language) is { } voice
        ? _attributionReader.Read(voice, this)
        : AttributionSet.Empty(Article);

    /// <summary>Whether it is known already who speaks, so that to ask costs next to nothing.</summary>
    public bool KnowsWhoSpeaks => _attributions is not null;

    /// <summary>What is counted and how exactly; read once, and only if a rule asks.</summary>
    public PartList<Quantity> Quantities => _quantities ??= _quantityReader.Read(Article);

    /// <summary>Finds what the article says more than once.</summary>
    public RepeatedRuns RepeatedRuns { get; } = new();

    /// <summary>Whether the evaluation was given up because no more spans can be kept (<see cref="EvaluationLimits.Spans"/>).</summary>
    public bool HasTooManySpans => _spanCount > _spanLimit;

    /// <summary>The spans of a pattern.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled, or <see cref="HasTooManySpans"/>.</exception>
    public abstract SpanSet SpansOf(PatternProgram pattern);

    /// <summary>The spans of each beginning of a chain, the whole chain last.</summary>
    public abstract SpanSet[] PrefixesOf(ThenProgram then);

    /// <summary>What a rule came to in the article.</summary>
    public abstract RuleOutcome OutcomeOf(int rule);

    /// <summary>Whether a context holds for a span.</summary>
    public abstract bool Holds(ContextProgram test, PatternSpan span);

    /// <summary>Whether a condition holds for the article.</summary>
    public abstract Truth Decide(ConditionProgram condition);

    /// <summary>Whether any span of a set shares a token with some tokens.</summary>
    public abstract bool HasOverlap(SpanSet set, TokenRange tokens);

    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Counts a span about to be kept, so that no article can take all memory.</summary>
    public void CountSpan() => CountSpans(1);

    /// <inheritdoc cref="CountSpan"/>
    public void CountSpans(int count)
    {
        _spanCount += count;
        if (_spanCount > _nextLook)
        {
            Look();
        }
    }

    /// <summary>Turns to another article; what was found in the one before is forgotten.</summary>
    protected void Begin(AnalyzedArticle article, long spanLimit, CancellationToken cancellation)
    {
        Article = article;
        _cancellation = cancellation;
        _spanLimit = spanLimit;
        _spanCount = 0;
        _nextLook = NextLook();
        _attributions = null;
        _quantities = null;
    }

    private void Look()
    {
        if (HasTooManySpans)
        {
            throw new OperationCanceledException("too many spans");
        }

        ThrowIfCancelled();
        _nextLook = NextLook();
    }

    private long NextLook() => Math.Min(_spanLimit, _spanCount + SpansBetweenLooks);
}
