using System.Collections.Frozen;

namespace RuleEngine.Articles.Text;

/// <summary>What folding makes of each UTF-16 code unit. Immutable and thread-safe.</summary>
/// <remarks>
/// The tables are the project's own because the platform's depend on the machine: where globalization is invariant,
/// normalisation silently does nothing. Letters outside the basic plane fold to themselves.
/// </remarks>
internal sealed partial class FoldingTable
{
    /// <summary>The value of a character that folding drops. No text holds it: it is a non-character.</summary>
    public const char Dropped = '\uFFFF';

    /// <summary>The value of a character that <see cref="Expand"/> must be asked for.</summary>
    public const char Expanded = '\uFFFE';

    /// <summary>The lead of the tag characters and of the variation selectors outside the basic plane, all of them invisible.</summary>
    public const char InvisibleLead = '\uDB40';

    public const char Tatweel = 'ـ';

    private static readonly FrozenDictionary<int, char> ComposedLetters = Compositions
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => KeyValuePair.Create(Key(pair[0], row.Mark), pair[1])))
        .ToFrozenDictionary();

    private readonly char[] _map = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _expansions = [];

    private FoldingTable(Func<char, char> fold)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            _map[c] = fold((char)c);
        }

        AddPresentationForms(fold);
        Drop(Harakat);
        Drop(Invisibles);
        _map[Tatweel] = Dropped;
        _map[InvisibleLead] = Expanded;
    }

    /// <summary>Folding for comparison: letters that writers confuse, digits, case and apostrophes become one.</summary>
    public static FoldingTable ForComparison { get; } = new(FoldCharacter);

    /// <summary>Folding that keeps every letter as it was written.</summary>
    public static FoldingTable ForSpelling { get; } = new(static c => c);

    public char this[char c] => _map[c];

    /// <summary>The folded letters of a ligature or, for <see cref="InvisibleLead"/>, nothing.</summary>
    public string Expand(char c) => _expansions.GetValueOrDefault(c, "");

    /// <summary>The folded letter that <paramref name="mark"/> makes of <paramref name="letter"/>, or <see cref="Dropped"/> if it makes none.</summary>
    public char Compose(char letter, char mark) =>
        ComposedLetters.TryGetValue(Key(letter, mark), out var composed) ? _map[composed] : Dropped;

    public static bool IsHaraka(char c) => Contains(Harakat, c);

    public static bool IsInvisible(char c) => Contains(Invisibles, c);

    public static bool IsApostrophe(char c) => c == '\'' || Apostrophes.Contains(c, StringComparison.Ordinal);

    private static int Key(char letter, char mark) => (letter << 16) | mark;

    private static char FoldCharacter(char c)
    {
        for (var i = 0; i < FoldedLetters.Length; i += 2)
        {
            if (FoldedLetters[i] == c)
            {
                return FoldedLetters[i + 1];
            }
        }

        return c switch
        {
            >= '٠' and <= '٩' => (char)(c - '٠' + '0'),
            >= '۰' and <= '۹' => (char)(c - '۰' + '0'),
            >= '０' and <= '９' => (char)(c - '０' + '0'),
            >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'a'),
            >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
            _ => IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c),
        };
    }

    private void AddPresentationForms(Func<char, char> fold)
    {
        foreach (var (first, letters) in LetterForms)
        {
            var form = first;
            for (var i = 0; i < letters.Length; i += 2)
            {
                for (var count = letters[i + 1] - '0'; count > 0; count--)
                {
                    _map[form++] = fold(letters[i]);
                }
            }
        }

        foreach (var (first, ligatures) in Ligatures)
        {
            var form = first;
            foreach (var letters in ligatures.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                AddLigature(form++, letters, fold);
            }
        }
    }

    private void AddLigature(char form, string letters, Func<char, char> fold)
    {
        switch (letters)
        {
            case "-":
                _map[form] = Dropped;
                break;
            case [var letter]:
                _map[form] = fold(letter);
                break;
            default:
                _map[form] = Expanded;
                _expansions.Add(form, string.Concat(letters.Select(fold)));
                break;
        }
    }

    private void Drop(string ranges)
    {
        for (var i = 0; i < ranges.Length; i += 3)
        {
            _map.AsSpan(ranges[i], ranges[i + 2] - ranges[i] + 1).Fill(Dropped);
        }
    }

    private static bool Contains(string ranges, char c)
    {
        for (var i = 0; i < ranges.Length; i += 3)
        {
            if (c >= ranges[i] && c <= ranges[i + 2])
            {
                return true;
            }
        }

        return false;
    }
}
