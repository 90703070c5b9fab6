using System.Globalization;
using System.Text;
using RuleEngine.Cli.Tests.Support;

namespace RuleEngine.Cli.Tests;

/// <summary>
/// What strangers may hand to the program. Each case runs as a process of its own, because some of these once ended whole programs
/// by an overflow of the stack, which no test runner survives.
/// </summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("empty", "error[RE5003]: the file is empty")]
    [InlineData("one-line", "error[RE5002]: the file is larger than 16 MB")]
    [InlineData("binary", "error[RE5004]: the file is no text but a binary file")]
    [InlineData("invalid-bytes", "error[RE5005]: the byte 0xFF at offset 8 is not UTF-8")]
    [InlineData("missing", "error[RE5001]: the file does not exist")]
    public async Task A_bad_article_is_an_error_with_a_cure(string article, string message)
    {
        using var cli = new Support.Cli();
        WriteArticle(cli, article);

        var result = await ProgramProcess.RunAsync(cli.Folder, "check", "article.txt", "--rules", Path.Combine(Support.Cli.Data, "rules"));

        result.ExitCode.ShouldBe(ExitCode.Failed);
        ShouldSay(result.Error, message);
    }

    [Theory]
    [InlineData("no-rules", "error[RE2001]: this folder holds no pack")]
    [InlineData("tabs", "error[RE1002]: tabs stand before the text of 2 lines")]
    [InlineData("nested-lists", "error[RE1018]: lists and maps are nested too deep")]
    [InlineData("nested-brackets", "error[RE1106]: a pattern of 200005 characters is too long")]
    [InlineData("deep-brackets", "error[RE1107]")]
    [InlineData("long-or", "error[RE1106]: a pattern of 449996 characters is too long")]
    [InlineData("alias-bomb", "error[RE1003]: `&` makes this an anchor of YAML")]
    [InlineData("doubling", "error[RE4101]: `$d32` is nested 65 deep; 64 is the most")]
    [InlineData("requires-itself", "error[RE2012]: the pack `own` requires itself")]
    [InlineData("two-of-one-name", "error[RE2009]: there are two packs of the name `twin`")]
    [InlineData("no-folder", "error[RE2001]: this folder does not exist")]
    public async Task Bad_rules_are_errors_with_a_cure(string rules, string message)
    {
        using var cli = new Support.Cli();
        WriteRules(cli, rules);

        var check = await ProgramProcess.RunAsync(cli.Folder, "check", Path.Combine(Support.Cli.Data, "articles"), "--rules", "rules");
        var lint = await cli.RunAsync("lint --rules {folder}/rules");

        check.ExitCode.ShouldBe(ExitCode.Failed);
        check.Output.ShouldBeEmpty();
        ShouldSay(check.Error, message);
        lint.ExitCode.ShouldBe(ExitCode.Found);
        ShouldSay(lint.Output, message);
    }

    private static void ShouldSay(string text, string message)
    {
        text.ShouldContain(message);
        text.ShouldContain("= help: ");
        text.ShouldNotContain("   at ");
        text.ShouldNotContain("the program has a fault");
        text.Split('\n').ShouldAllBe(static line => line.Length < 400);
    }

    private static void WriteArticle(Support.Cli cli, string name)
    {
        byte[]? content = name switch
        {
            "empty" => [],
            "one-line" => Encoding.ASCII.GetBytes(Repeat("mob and rabble ", 50 * 1024 * 1024 / 15)),
            "binary" => [.. Enumerable.Range(0, 4096).Select(static i => (byte)i)],
            "invalid-bytes" => [.. "The mob "u8, 0xFF, 0xFE],
            _ => null,
        };
        if (content is not null)
        {
            cli.Write("article.txt", content);
        }
    }

    private static void WriteRules(Support.Cli cli, string name)
    {
        switch (name)
        {
            case "no-folder":
                break;
            case "no-rules":
                Directory.CreateDirectory(cli.PathOf("rules"));
                break;
            case "requires-itself":
                WritePack(cli, "own", OneRule("«mob»"), "requires: {me: own@^1.0}\n");
                break;
            case "two-of-one-name":
                WritePack(cli, "one", OneRule("«mob»"), "", "twin");
                WritePack(cli, "two", OneRule("«mob»"), "", "twin");
                break;
            default:
                WritePack(cli, "own", RulesOf(name));
                break;
        }
    }

    private static string RulesOf(string name) => name switch
    {
        "tabs" => "rules:\n\t- id: a\n\t  match: «mob»\n",
        "nested-lists" => $"define:\n  a: {Repeat("[", 100_000)}{Repeat("]", 100_000)}\n",
        "nested-brackets" => OneRule($"{Repeat("(", 100_000)}«mob»{Repeat(")", 100_000)}"),
        "deep-brackets" => OneRule($"{Repeat("(", 7_000)}«mob»{Repeat(")", 7_000)}"),
        "long-or" => OneRule(string.Join(" or ", Enumerable.Repeat("«mob»", 50_000))),
        "alias-bomb" => AliasBomb(),
        _ => Doubling(),
    };

    private static string OneRule(string pattern) => $"rules:\n  - id: a\n    title: a title\n    match: {pattern}\n";

    private static string AliasBomb()
    {
        var levels = Enumerable.Range(1, 30).Select(static i =>
            string.Create(CultureInfo.InvariantCulture, $"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));
        return $"define:\n  a0: &a0 [mob, rabble]\n{string.Concat(levels)}";
    }

    private static string Doubling()
    {
        var levels = Enumerable.Range(1, 60).Select(static i =>
            string.Create(CultureInfo.InvariantCulture, $"  d{i}: $d{i - 1} then $d{i - 1}\n"));
        return $"define:\n  d0: [mob]\n{string.Concat(levels)}{OneRule("$d60")}";
    }

    private static void WritePack(Support.Cli cli, string folder, string rules, string furtherKeys = "", string? name = null)
    {
        cli.Write($"rules/{folder}/pack.yaml", $"pack: {name ?? folder}\nversion: 1.0.0\nlanguage: en\n{furtherKeys}");
        cli.Write($"rules/{folder}/rules.yaml", rules);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
