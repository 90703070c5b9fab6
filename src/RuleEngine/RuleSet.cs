using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RuleEngine.Articles;
using RuleEngine.Articles.Structure;
using RuleEngine.Diagnostics;
using RuleEngine.Evaluation;
using RuleEngine.Evaluation.Scoring;
using RuleEngine.Evaluation.Tracing;
using RuleEngine.Measuring;
using RuleEngine.Rules.Caching;
using RuleEngine.Rules.Compilation;
using RuleEngine.Testing;
using RuleEngine.Testing.Auditing;
using RuleEngine.Testing.Linting;

namespace RuleEngine;

/// <summary>
/// Packs of rules, loaded and ready to be applied to articles. Immutable: any number of threads may evaluate with one rule set.
/// </summary>
/// <remarks>
/// Loading costs far more than evaluating an article: load once and keep the rule set. Bad rules never throw; they are diagnostics
/// of the <see cref="RuleSetLoadResult"/>, and a bad article is a diagnostic of its <see cref="ArticleReport"/>.
/// </remarks>
/// <example>
/// <code>
/// var loaded = RuleSet.Load("rules");
/// foreach (var diagnostic in loaded.Diagnostics)
/// {
///     Console.WriteLine(DiagnosticRenderer.Render(diagnostic));
/// }
///
/// if (loaded.RuleSet is { } rules)
/// {
///     var article = new Article { Id = "council", Text = "The so-called \"experts\" slammed the plan, sources said." };
///     foreach (var finding in rules.Evaluate(article).Findings)
///     {
///         Console.WriteLine($"{finding.Place?.Line}:{finding.Place?.Column} {finding.Rule}: {finding.Message}");
///     }
/// }
/// </code>
/// </example>
public sealed class RuleSet
{
    private readonly RuleSetProgram _program;
    private readonly EvaluationWorkers _workers;
    private readonly Lazy<ImmutableArray<PackDescription>> _packs;
    private readonly ImmutableArray<bool> _isReported;
    private readonly bool _listsAttributions;
    private readonly bool _scores;

    internal RuleSet(RuleSetProgram program)
    {
        _program = program;
        _workers = new EvaluationWorkers(program);
        _isReported = [.. program.Rules.Select(static rule => !rule.IsDefinition)];
        _packs = new Lazy<ImmutableArray<PackDescription>>(() => RuleSetDescriber.Describe(program));
    }

    private RuleSet(RuleSet original, ImmutableArray<bool> isReported, bool listsAttributions, bool scores)
    {
        _program = original._program;
        _workers = original._workers;
        _isReported = isReported;
        _listsAttributions = listsAttributions;
        _scores = scores;
        _packs = original._packs;
    }

    /// <summary>The packs in the order of their names, each with its rules and definitions; those that are only required included.</summary>
    public ImmutableArray<PackDescription> Packs => _packs.Value;

    /// <summary>Loads all packs found in some folders.</summary>
    /// <param name="paths">Folders: a pack (a folder with <c>pack.yaml</c>), or a folder that holds packs.</param>
    /// <returns>The rule set, or what is wrong with the rules.</returns>
    /// <exception cref="ArgumentNullException">There are no paths.</exception>
    public static RuleSetLoadResult Load(params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (program, diagnostics) = RuleSetBuilder.Build(paths, packNames: null);
        return new RuleSetLoadResult(program is null ? null : new RuleSet(program), diagnostics);
    }

    /// <summary>
    /// Loads all packs found in some folders, and keeps what came of it in another folder, so that the same rules load many times faster the next time. What
    /// is kept serves only as long as every file is, byte for byte, what it was: the result is always that of <see cref="Load"/>.
    /// </summary>
    /// <param name="cacheFolder">
    /// Where to keep it: a folder that nobody else can write to, and not one that comes with packs of strangers. It is made when it is needed. Where it
    /// cannot be written or read, rules are loaded without it. Of rule sets the sixteen used last are kept, up to a gigabyte and for thirty days.
    /// </param>
    /// <param name="paths">Folders: a pack (a folder with <c>pack.yaml</c>), or a folder that holds packs.</param>
    /// <returns>The rule set, or what is wrong with the rules. Only rules without any diagnostic are kept.</returns>
    /// <exception cref="ArgumentNullException">There is no folder, or there are no paths.</exception>
    public static RuleSetLoadResult LoadCached(string cacheFolder, params IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(cacheFolder);
        ArgumentNullException.ThrowIfNull(paths);
        Rehearsal.Begin();
        var (program, diagnostics) = RuleSetBuilder.Build([.. paths], new ProgramCache(cacheFolder));
        return new RuleSetLoadResult(program is null ? null : new RuleSet(program), diagnostics);
    }

    /// <summary>The same rules, of which only some report. The others still run where one of these refers to them.</summary>
    /// <param name="predicate">Whether a rule reports; asked once a rule, now.</param>
    /// <exception cref="ArgumentNullException">There is no predicate.</exception>
    public RuleSet Where(Func<RuleDescription, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var reported = Packs.SelectMany(static pack => pack.Rules).Where(predicate).Select(static rule => rule.Name)
            .ToHashSet(StringComparer.Ordinal);
        ImmutableArray<bool> isReported = [.. _program.Rules.Select(rule => _isReported[rule.Index] && reported.Contains(rule.Name))];
        return new RuleSet(this, isReported, _listsAttributions, _scores);
    }

    /// <summary>
    /// The same rules, whose reports also say who speaks in the article (<see cref="ArticleReport.Attributions"/>): by the <c>attribution:</c>
    /// blocks of the packs of its language, nobody without one. It costs little where a rule asks for it anyway.
    /// </summary>
    public RuleSet WithAttributions() => new(this, _isReported, listsAttributions: true, _scores);

    /// <summary>The same rules, whose reports also say how much the findings weigh (<see cref="ArticleReport.Score"/>).</summary>
    public RuleSet WithScores() => new(this, _isReported, _listsAttributions, scores: true);

    /// <summary>Applies the rules to an article. Its language decides which packs read it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="timeLimit">
    /// How long it may take, or null for as long as it takes. An article that takes longer has no findings and a diagnostic of
    /// severity error, never a part of its findings.
    /// </param>
    /// <param name="cancellationToken">Gives the evaluation up.</param>
    /// <exception cref="ArgumentNullException">There is no article.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time limit is not positive.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; a time limit never throws.</exception>
    public ArticleReport Evaluate(Article article, TimeSpan? timeLimit = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (timeLimit is { } limit)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(timeLimit));
        }

        var started = Stopwatch.GetTimestamp();
        var report = timeLimit is null
            ? EvaluateUntil(article, cancellationToken)
            : EvaluateWithin(timeLimit.Value, article, cancellationToken);
        return report with { Elapsed = Stopwatch.GetElapsedTime(started) };
    }

    /// <summary>Runs the tests that rules and definitions carry.</summary>
    /// <param name="packs">The names of the packs whose tests are wanted; null for all.</param>
    /// <param name="cancellationToken">Gives the run up.</param>
    /// <returns>One report a pack, in the order of their names.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<PackTestReport> RunTests(IEnumerable<string>? packs = null, CancellationToken cancellationToken = default)
    {
        var asked = packs?.ToHashSet(StringComparer.Ordinal);
        return RuleTestRunner.Run(_program, name => asked?.Contains(name) ?? true, Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>Swaps the sides of conflicts in the tests of rules, and looks whether the rules still say the same.</summary>
    /// <param name="packs">The names of the packs whose rules are wanted; null for all. Sides are taken from all packs.</param>
    /// <param name="cancellationToken">Gives the audit up.</param>
    /// <returns>One report a pack, in the order of their names.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<PackSymmetryReport> AuditSymmetry(
        IEnumerable<string>? packs = null, CancellationToken cancellationToken = default)
    {
        var asked = packs?.ToHashSet(StringComparer.Ordinal);
        return SymmetryAudit.Run(_program, name => asked?.Contains(name) ?? true, cancellationToken);
    }

    /// <summary>Counts what these rules find in articles, by side, outlet and source.</summary>
    /// <param name="articles">The articles, taken one by one: a corpus may be larger than memory.</param>
    /// <param name="cancellationToken">Gives the audit up.</param>
    /// <exception cref="ArgumentNullException">There are no articles.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ArticleAudit AuditArticles(IEnumerable<Article> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var auditor = new ArticleAuditor(_program);
        foreach (var article in articles)
        {
            var analyzed = ArticleAnalyzer.AnalyzeOnce(article, cancellationToken);
            var report = new ArticleEvaluator(_program).Evaluate(analyzed, _isReported, cancellationToken, listsAttributions: true);
            auditor.Add(ArticleEvaluation.Of(analyzed, _program, cancellationToken), report);
        }

        return auditor.ToAudit();
    }

    /// <summary>Compares what these rules find with what annotators marked.</summary>
    /// <param name="gold">The annotated articles.</param>
    /// <param name="cancellationToken">Gives the measurement up.</param>
    /// <returns>The same figures for the same articles, whatever machine they are measured on.</returns>
    /// <exception cref="ArgumentNullException">There are no articles.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Measurement Measure(IEnumerable<GoldArticle> gold, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var articles = gold.ToArray();
        var compared = new ComparedArticle[articles.Length];
        Parallel.For(0, articles.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            compared[i] = new ComparedArticle(articles[i], EvaluateUntil(articles[i].Article, cancellationToken)));
        return Measurer.Measure(compared, _program.Rules.Where(rule => _isReported[rule.Index]));
    }

    /// <summary>Looks for what is not wrong but weak: rules without tests, dead parts, costly patterns.</summary>
    /// <param name="packs">The names of the packs to look at; null for all.</param>
    /// <param name="today">The day to compare <c>review-by</c> with; null to leave it alone.</param>
    /// <param name="cancellationToken">Gives the search up.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Diagnostic> Lint(
        IEnumerable<string>? packs = null, DateOnly? today = null, CancellationToken cancellationToken = default)
    {
        var asked = packs?.ToHashSet(StringComparer.Ordinal);
        return RuleLinter.Lint(_program, name => asked?.Contains(name) ?? true, today, cancellationToken);
    }

    /// <summary>Tells step by step how one rule came to find what it finds in an article, or nothing.</summary>
    /// <param name="rule">The rule's full name, <c>pack/id</c>.</param>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Gives the evaluation up.</param>
    /// <exception cref="ArgumentNullException">There is no name or no article.</exception>
    /// <exception cref="ArgumentException">There is no rule of that name.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Explanation Explain(string rule, Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(article);
        var program = _program.Rules.FirstOrDefault(candidate => candidate.Name == rule)
            ?? throw new ArgumentException($"There is no rule `{rule}`.", nameof(rule));
        return RuleExplainer.Explain(_program, program, ArticleAnalyzer.AnalyzeOnce(article, cancellationToken), cancellationToken);
    }

    private ArticleReport EvaluateUntil(Article article, CancellationToken cancellationToken)
    {
        // A worker whose article was given up goes on with the next one: all it knows is of one article.
        var worker = _workers.Rent();
        ArticleReport report;
        try
        {
            report = worker.Evaluate(article, _isReported, _listsAttributions, cancellationToken);
        }
        finally
        {
            _workers.Return(worker);
        }

        return _scores && report.Diagnostics.All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
            ? report with { Score = ArticleScorer.Score(report.Findings, report.Words) }
            : report;
    }

    private ArticleReport EvaluateWithin(TimeSpan limit, Article article, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        either.CancelAfter(limit);
        var started = Stopwatch.GetTimestamp();
        try
        {
            // A timer may fire late: what took too long is told so all the same, on any machine.
            var report = EvaluateUntil(article, either.Token);
            return Stopwatch.GetElapsedTime(started) <= limit ? report : TookTooLong(article, limit);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TookTooLong(article, limit);
        }
    }

    private static ArticleReport TookTooLong(Article article, TimeSpan limit) => ArticleEvaluator.Failed(
        article,
        article.Language ?? "any",
        EvaluationDiagnostics.TimeLimit.About(
            ArticleEvaluator.NameOf(article),
            string.Create(CultureInfo.InvariantCulture, $"the article took longer than {limit.TotalSeconds:0.###} seconds"),
            "give it more time, or split it; `explain` shows what a single rule does with it"));
}
