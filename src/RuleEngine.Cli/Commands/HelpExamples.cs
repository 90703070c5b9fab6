namespace RuleEngine.Cli.Commands;

/// <summary>What stands below the help of each command.</summary>
internal static class HelpExamples
{
    public const string Environment = """
        Environment:
          RULEENGINE_CACHE  Where loaded rules are kept for the next start: a folder that nobody else can
                            write to, or off. Without it: ruleengine in your folder for caches.
          NO_COLOR          If set, text has no colours.
        """;

    public const string Check = """
        Examples:
          ruleengine check article.txt
          ruleengine check news/ --technique Anonymous_Source --fail-on warning
          ruleengine check 'corpus/**/*.jsonl' --format jsonl --output findings.jsonl
          ruleengine check article.txt --rules my-rules --pack my-labels
          cat article.txt | ruleengine check -

        Exit codes:
          0    nothing at or above --fail-on
          1    findings at or above --fail-on
          2    wrong usage, rules with errors, or articles that cannot be read (the others are checked)
          130  stopped by Ctrl-C; what was done until then is reported
          141  the reader of the output went away, as with | head
        """;

    public const string Test = """
        Examples:
          ruleengine test
          ruleengine test ar-labels en-labels
          ruleengine test my-rules/my-labels

        Exit codes:
          0    all tests pass
          1    a test fails, or a pack has no tests
          2    wrong usage, or rules with errors
        """;

    public const string Lint = """
        Examples:
          ruleengine lint
          ruleengine lint ar-labels
          ruleengine lint my-rules/my-labels

        Exit codes:
          0    no errors; there may be warnings
          1    errors
          2    wrong usage
        """;

    public const string List = """
        Examples:
          ruleengine list
          ruleengine list rules --rules my-rules
          ruleengine list techniques
          ruleengine list --format json
        """;

    public const string Explain = """
        Examples:
          ruleengine explain ar-labels/militia article.txt
          ruleengine explain militia article.txt
          ruleengine explain my-labels/crowd corpus.jsonl --id 2019-0012 --rules my-rules
        """;

    public const string Eval = """
        Examples:
          ruleengine eval gold.jsonl
          ruleengine eval gold.jsonl --by rule --limit 20
          ruleengine eval gold.jsonl --rules my-rules --technique Hedge
          ruleengine eval news.jsonl blogs.jsonl --table rules/README.md

        Exit codes:
          0    measured
          2    wrong usage, rules with errors, or annotated articles that cannot be read (the others are measured)
        """;

    public const string Audit = """
        Examples:
          ruleengine audit
          ruleengine audit my-rules/my-labels
          ruleengine audit news/ corpus.jsonl
          ruleengine audit ar-labels 'news/**/*.txt' --format json

        Exit codes:
          0    the packs treat the sides of conflicts alike
          1    a rule says something else once two sides change places
          2    wrong usage, rules with errors, or articles that cannot be read (the others are counted)
        """;
}
