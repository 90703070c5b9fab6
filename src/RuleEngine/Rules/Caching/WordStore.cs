using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using RuleEngine.Articles.Text;
using RuleEngine.Articles.Text.Arabic;
using RuleEngine.Articles.Text.English;
using RuleEngine.Rules.Binding.Words;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes words of rules and reads them; what is one object stays one.</summary>
internal static class WordStore
{
    private enum Kind
    {
        Folded,
        Exact,
        Prefix,
        FoldedSet,
        EnglishFuture,
        ArabicPrefix,
        Arabic,
        Mark,
        Except,
        Detached,
        Regex,
    }

    public static void Write(CacheWriter writer, ImmutableArray<WordMatcher> words)
    {
        writer.Write(words.Length);
        foreach (var word in words)
        {
            Write(writer, word);
        }
    }

    public static ImmutableArray<WordMatcher> ReadAll(CacheReader reader)
    {
        var words = new WordMatcher[reader.ReadNumber()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    public static void Write(CacheWriter writer, WordMatcher word)
    {
        if (!writer.IsKnown(word))
        {
            WriteNew(writer, word);
            writer.Know(word);
        }
    }

    public static WordMatcher Read(CacheReader reader) => reader.Known<WordMatcher>() ?? reader.Know(ReadNew(reader));

    private static void WriteNew(CacheWriter writer, WordMatcher word)
    {
        switch (word)
        {
            case FoldedWordMatcher folded:
                Write(writer, Kind.Folded, folded.Folded);
                break;
            case ExactWordMatcher exact:
                Write(writer, Kind.Exact, exact.Spelling);
                break;
            case WordPrefixMatcher prefix:
                Write(writer, Kind.Prefix, prefix.Prefix);
                break;
            case EnglishFutureMatcher future:
                Write(writer, Kind.EnglishFuture, future.Verb);
                break;
            case MarkMatcher mark:
                Write(writer, Kind.Mark, mark.Folded);
                break;
            case RegexMatcher regex:
                Write(writer, Kind.Regex, regex.Pattern);
                break;
            case ArabicPrefixMatcher prefix:
                Write(writer, Kind.ArabicPrefix, prefix.Prefix);
                writer.Write((int)prefix.Allowed);
                break;
            case FoldedWordSetMatcher set:
                writer.Write((int)Kind.FoldedSet);
                writer.Write([.. set.Folded]);
                break;
            case ArabicWordMatcher arabic:
                writer.Write((int)Kind.Arabic);
                ArabicStore.Write(writer, arabic.Stems);
                break;
            case ExceptMatcher except:
                writer.Write((int)Kind.Except);
                Write(writer, except.Word);
                Write(writer, except.Exceptions);
                break;
            case DetachedMatcher detached:
                Write(writer, Kind.Detached, detached.Proclitic);
                Write(writer, detached.Joined);
                Write(writer, detached.Bare);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Write(CacheWriter writer, Kind kind, string text)
    {
        writer.Write((int)kind);
        writer.Write(text);
    }

    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line a kind of word.")]
    private static WordMatcher ReadNew(CacheReader reader) => (Kind)reader.ReadNumber() switch
    {
        Kind.Folded => new FoldedWordMatcher(reader.ReadText()),
        Kind.Exact => new ExactWordMatcher(reader.ReadText()),
        Kind.Prefix => new WordPrefixMatcher(reader.ReadText()),
        Kind.EnglishFuture => new EnglishFutureMatcher(reader.ReadText()),
        Kind.Mark => new MarkMatcher(reader.ReadText()),
        Kind.Regex => new RegexMatcher(reader.ReadText()),
        Kind.ArabicPrefix => new ArabicPrefixMatcher(reader.ReadText(), (Proclitics)reader.ReadNumber()),
        Kind.FoldedSet => FoldedWordSetMatcher.OfSorted(ImmutableCollectionsMarshal.AsArray(reader.ReadTexts())!),
        Kind.Arabic => new ArabicWordMatcher(ArabicStore.Read(reader)),
        Kind.Except => new ExceptMatcher(Read(reader), ReadAll(reader)),
        Kind.Detached when reader.ReadText() is var proclitic => new DetachedMatcher(Read(reader), Read(reader), proclitic),
        _ => throw new UnreachableException(),
    };
}
