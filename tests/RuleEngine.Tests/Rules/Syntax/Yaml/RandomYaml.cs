using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace RuleEngine.Tests.Rules.Syntax.Yaml;

/// <summary>Random files of the YAML that rules are written in, and now and then of what is not quite that.</summary>
[SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "Files of a test, from a seed.")]
internal sealed class RandomYaml(int seed)
{
    private static readonly string[] Stray =
    [
        "\n", "\n  ", "\n- ", " ", "  ", "-", "- ", "[", "]", "{", "}", ",", ":", ": ", " #c", "#", "'", "\"", "''", ">-\n", "|", ">\n", "?", "!", "&a", "*a",
        "`", "@", "%", "\\", "---", "...", "\t", "\r\n", "=", "<<", "\u00a0", "\u2028", "😀", "k: v\n", "k: [a,\n  b]", "k: >-\n      a\n",
    ];

    private readonly Random _random = new(seed);

    public string File()
    {
        var file = One("", "", "# c\n", "\n") + Map(0, depth: 4, isFirstIndented: true) + One("", "", "", "# e", "  ", "\n\n");
        file = _random.Next(4) == 0 ? file.TrimEnd('\n') : file;
        return _random.Next(5) == 0 ? Spoilt(file) : file;
    }

    private string Spoilt(string file)
    {
        var at = _random.Next(file.Length + 1);
        return _random.Next(2) == 0 && at < file.Length ? file.Remove(at, 1) : file.Insert(at, One(Stray));
    }

    private string Map(int indentation, int depth, bool isFirstIndented)
    {
        var map = new StringBuilder();
        for (var pairs = _random.Next(1, 4); pairs > 0; pairs--)
        {
            map.Append(' ', isFirstIndented ? indentation : 0).Append(One("id", "match", "k-1", "x_y", "قوات", "A1"));
            isFirstIndented = true;
            map.Append(depth > 0 && _random.Next(3) == 0
                ? ":" + EndOfLine() + Block(indentation + One(2, 2, 1, 4), depth - 1)
                : One(": ", ": ", ": ", ":  ", ":") + Value(indentation));
        }

        return map.ToString();
    }

    private string Block(int indentation, int depth)
    {
        if (_random.Next(3) > 0)
        {
            return Map(indentation, depth, isFirstIndented: true);
        }

        var list = new StringBuilder();
        for (var items = _random.Next(1, 4); items > 0; items--)
        {
            var dash = One("- ", "- ", "-  ", "-   ");
            list.Append(' ', indentation).Append(dash);
            list.Append(depth > 0 && _random.Next(2) == 0 ? Map(indentation + dash.Length, depth - 1, isFirstIndented: false) : Value(indentation));
        }

        return list.ToString();
    }

    private string Value(int indentation) => _random.Next(8) switch
    {
        0 => Flow(2) + EndOfLine(),
        1 => One("\"q: # ' r\"", "'s \" t'", "\"\"", "'a''b'", "\"a\\\"b\"", "\"a\\\\b\"", "\"\\n\"") + EndOfLine(),
        2 => BlockScalar(indentation),
        _ => Word() + EndOfLine(),
    };

    private string BlockScalar(int parent)
    {
        var indentation = new string(' ', parent + One(1, 2, 4));
        var scalar = new StringBuilder(One(">-", ">-", ">-", "|-", ">", "|-") + One("\n", "\n", "\n", " \n"));
        for (var lines = _random.Next(1, 4); lines > 0; lines--)
        {
            scalar.Append(indentation).Append(One("", "", "", "", " ")).Append(Word()).Append(One("", "", " "))
                .Append(One("\n", "\n", "\n", "\n\n", "\n" + indentation + "\n", "\n  \n"));
        }

        return scalar.ToString();
    }

    private string Flow(int depth)
    {
        var isList = _random.Next(2) == 0;
        var items = Enumerable.Range(0, _random.Next(4)).Select(_ => isList
            ? FlowValue(depth)
            : One("word", "except", "k-2") + One(": ", ": ", ": ", ":", ":\n        ") + FlowValue(depth));
        return (isList ? "[" : "{") + One("", "", "", " ", "\n      ")
            + string.Join(One(", ", ", ", ", ", ",", " , ", ",\n      ", ",\n  "), items)
            + One("", "", "", " ", "\n    ") + (isList ? "]" : "}");
    }

    private string FlowValue(int depth) => depth > 0 && _random.Next(6) == 0 ? Flow(depth - 1) : _random.Next(30) == 0 ? One(Stray) : One(
        "a", "قوات", "b c", "\"q r\"", "'s'", "\"a, b\"", "x/3", "a~", "$n", "«x y»", "\"a: b # c\"", "'it''s'", "\"\"", "a  b", "a'b", "a\"b", "a:b", "(\":\")", "a::");

    private string Word() => _random.Next(30) == 0 ? One(Stray) : One(
        "a", "قوات", "b c", "«x» or «y»", "it's", "x/3", "U.S.", "a - b", "50%", "a~", "w*", "$n", "(a then b)", "x:y", "a#b", "é", "😀", "a  b", "1", "a, b", "a]b", "q?x", "a:", "a :b");

    private string EndOfLine() => One("", "", "", "", " ", " # c", "  # c d", " #", "#x")
        + One("\n", "\n", "\n", "\n", "\n\n", "\n  # c\n", "\n# c\n", "\n   \n", "\n      # d\n\n", " \n");

    private T One<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];
}
