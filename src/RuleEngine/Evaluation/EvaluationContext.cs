using System.Collections.Immutable;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Articles.Text;
using RuleEngine.Evaluation.Voice;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Evaluation;

/// <summary>
/// The state of one evaluation: the article, the rules, and what every pattern was found to denote. What it remembers is also the
/// trace: <c>explain</c> reads it. Not thread-safe; one for each article.
/// </summary>
internal sealed class EvaluationContext
{
    private readonly Dictionary<PatternProgram, SpanSet> _spans = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ThenProgram, SpanSet[]> _prefixes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, RuleOutcome> _outcomes = [];
    private readonly CancellationToken _cancellation;
    private AttributionSet? _attributions;
    private ImmutableArray<Quantity> _quantities;
    private readonly long _spanLimit;
    private WordOccurrences? _occurrences;
    private long _spanCount;

    public EvaluationContext(
        AnalyzedArticle article,
        RuleSetProgram program,
        CancellationToken cancellation,
        long spanLimit = EvaluationLimits.Spans)
    {
        Article = article;
        Program = program;
        _cancellation = cancellation;
        _spanLimit = spanLimit;
    }

    private WordOccurrences? Occurrences =>
        _occurrences ??= UsesIndex ? new WordOccurrences(Program.Words, Article, ThrowIfCancelled) : null;

    public AnalyzedArticle Article { get; }

    public RuleSetProgram Program { get; }

    /// <summary>Who speaks where; computed once, and only if somebody asks.</summary>
    public AttributionSet Attributions => _attributions ??= Program.VoiceIn(Article.Language) is { } voice
        ? AttributionReader.Read(voice, this)
        : AttributionSet.Empty(Article);

    /// <summary>What is counted and how exactly; read once, and only if a rule asks.</summary>
    public ImmutableArray<Quantity> Quantities =>
        _quantities.IsDefault ? _quantities = QuantityReader.Read(Article) : _quantities;

    /// <summary>Whether the evaluation was given up because no more spans can be kept (<see cref="EvaluationLimits.Spans"/>).</summary>
    public bool HasTooManySpans => _spanCount > _spanLimit;

    /// <summary>
    /// Whether words are looked up in the index of the rule set. Without it every word is tried on every token, plainly: the
    /// measure of the index.
    /// </summary>
    public bool UsesIndex { get; init; } = true;

    /// <summary>The tokens at which a word may begin a phrase: all of them where no index answers for the word.</summary>
    public IEnumerable<int> StartsOf(WordMatcher word) =>
        Occurrences?.Of(word) ?? Enumerable.Range(0, Article.Tokens.Length).Where(start => word.Matches(Article.Tokens, start));

    /// <summary>Whether a pattern can have spans, as far as a look-up tells: of a list of thousands, few words occur in an article.</summary>
    public bool MayOccur(PatternProgram pattern) =>
        pattern is not TermProgram term || Occurrences?.Of(term.Steps[0]) is not { Count: 0 };

    /// <summary>The spans of a pattern; computed once.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled, or <see cref="HasTooManySpans"/>.</exception>
    public SpanSet SpansOf(PatternProgram pattern)
    {
        if (!_spans.TryGetValue(pattern, out var spans))
        {
            spans = PatternEvaluator.Evaluate(pattern, this);
            _spans.Add(pattern, spans);
        }

        return spans;
    }

    /// <summary>The spans of each beginning of a chain, the whole chain last; computed once.</summary>
    public SpanSet[] PrefixesOf(ThenProgram then)
    {
        if (!_prefixes.TryGetValue(then, out var prefixes))
        {
            prefixes = PatternEvaluator.Prefixes(then, this);
            _prefixes.Add(then, prefixes);
        }

        return prefixes;
    }

    /// <summary>What a rule came to in the article; computed once.</summary>
    public RuleOutcome OutcomeOf(int rule)
    {
        if (!_outcomes.TryGetValue(rule, out var outcome))
        {
            outcome = RuleEvaluator.Evaluate(Program.Rules[rule], this);
            _outcomes.Add(rule, outcome);
        }

        return outcome;
    }

    /// <summary>Whether the patterns evaluated so far include this one: a branch that was never needed has no spans to show.</summary>
    public bool HasEvaluated(PatternProgram pattern) => _spans.ContainsKey(pattern);

    public void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Counts a span about to be kept, so that no article can take all memory.</summary>
    public void CountSpan()
    {
        _spanCount++;
        if (_spanCount > _spanLimit)
        {
            throw new OperationCanceledException("too many spans");
        }

        // Every few thousand spans is often enough for a time limit of milliseconds and costs nothing.
        if ((_spanCount & 0xFFF) == 0)
        {
            ThrowIfCancelled();
        }
    }
}
