using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Binding.Words;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes patterns and reads them, each with its index; what is one object stays one.</summary>
internal static class PatternStore
{
    private enum Kind
    {
        Term,
        Regex,
        Builtin,
        RuleReference,
        Definition,
        Union,
        List,
        Then,
        Near,
        Scope,
        ToSentenceEnd,
        AtLeast,
        Capture,
        If,
        Unless,
    }

    public static void Write(CacheWriter writer, PatternProgram pattern)
    {
        if (!writer.IsKnown(pattern))
        {
            WriteNew(writer, pattern);
            writer.Know(pattern);
        }
    }

    public static void WriteOptional(CacheWriter writer, PatternProgram? pattern)
    {
        writer.Write(pattern is not null);
        if (pattern is not null)
        {
            Write(writer, pattern);
        }
    }

    public static PatternProgram Read(CacheReader reader) => reader.Known<PatternProgram>() ?? reader.Know(ReadNew(reader));

    public static PatternProgram? ReadOptional(CacheReader reader) => reader.ReadFlag() ? Read(reader) : null;

    private static void WriteNew(CacheWriter writer, PatternProgram pattern)
    {
        writer.Write((int)KindOf(pattern));
        writer.Write(pattern.Index);
        writer.Write(pattern.ToString());
        switch (pattern)
        {
            case TermProgram term:
                WordStore.Write(writer, term.Steps);
                break;
            case RegexProgram regex:
                WordStore.Write(writer, regex.Word);
                break;
            case BuiltinProgram builtin:
                writer.Write(builtin.Builtin.Ordinal);
                break;
            case RuleReferenceProgram reference:
                writer.WriteArray(reference.Rules.AsSpan());
                break;
            case DefinitionProgram or ToSentenceEndProgram:
                Write(writer, pattern.Parts[0]);
                break;
            case CaptureProgram capture:
                Write(writer, capture.Pattern);
                writer.Write(capture.Name);
                break;
            case FilterProgram filter:
                Write(writer, filter.Pattern);
                ContextStore.Write(writer, filter.Context);
                break;
            default:
                WriteJoined(writer, pattern);
                break;
        }
    }

    private static void WriteJoined(CacheWriter writer, PatternProgram pattern)
    {
        writer.Write(pattern.Parts.Length);
        foreach (var part in pattern.Parts)
        {
            Write(writer, part);
        }

        switch (pattern)
        {
            case UnionProgram:
                break;
            case ThenProgram then:
                writer.WriteArray(then.MaximumGaps.AsSpan());
                break;
            case NearProgram near:
                writer.Write(near.MaximumGap);
                break;
            case AtLeastProgram atLeast:
                writer.Write(atLeast.Count);
                break;
            case ScopeProgram scope:
                writer.Write((int)scope.Scope);
                writer.Write(scope.IsOrdered);
                break;
            default:
                throw new UnreachableException();
        }
    }

    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line a kind of pattern.")]
    private static Kind KindOf(PatternProgram pattern) => pattern switch
    {
        TermProgram => Kind.Term,
        RegexProgram => Kind.Regex,
        BuiltinProgram => Kind.Builtin,
        RuleReferenceProgram => Kind.RuleReference,
        DefinitionProgram => Kind.Definition,
        UnionProgram union => union.IsList ? Kind.List : Kind.Union,
        ThenProgram => Kind.Then,
        NearProgram => Kind.Near,
        ScopeProgram => Kind.Scope,
        ToSentenceEndProgram => Kind.ToSentenceEnd,
        AtLeastProgram => Kind.AtLeast,
        CaptureProgram => Kind.Capture,
        FilterProgram filter => filter.IsUnless ? Kind.Unless : Kind.If,
        _ => throw new UnreachableException(),
    };

    [SuppressMessage("Maintainability", "CA1502:Avoid excessive complexity", Justification = "One line a kind of pattern.")]
    private static PatternProgram ReadNew(CacheReader reader)
    {
        var (kind, index, source) = ((Kind)reader.ReadNumber(), reader.ReadNumber(), reader.ReadText());
        return kind switch
        {
            Kind.Term => new TermProgram(source, WordStore.ReadAll(reader)) { Index = index },
            Kind.Regex => new RegexProgram(source, (RegexMatcher)WordStore.Read(reader)) { Index = index },
            Kind.Builtin => new BuiltinProgram(Builtin.All[reader.ReadNumber()]) { Index = index },
            Kind.RuleReference => new RuleReferenceProgram(source, ReadNumbers(reader)) { Index = index },
            Kind.Definition => new DefinitionProgram(source, Read(reader)) { Index = index },
            Kind.ToSentenceEnd => new ToSentenceEndProgram(source, Read(reader)) { Index = index },
            Kind.Capture => new CaptureProgram(source, Read(reader), reader.ReadText()) { Index = index },
            Kind.If or Kind.Unless => new FilterProgram(source, Read(reader), ContextStore.Read(reader), kind == Kind.Unless) { Index = index },
            _ => ReadJoined(reader, kind, index, source),
        };
    }

    private static PatternProgram ReadJoined(CacheReader reader, Kind kind, int index, string source)
    {
        var parts = ReadParts(reader);
        return kind switch
        {
            Kind.Union or Kind.List => new UnionProgram(source, parts) { Index = index, IsList = kind == Kind.List },
            Kind.Then => new ThenProgram(source, parts, ReadNumbers(reader)) { Index = index },
            Kind.Near => new NearProgram(source, parts[0], parts[1], reader.ReadNumber()) { Index = index },
            Kind.AtLeast => new AtLeastProgram(source, reader.ReadNumber(), parts) { Index = index },
            Kind.Scope => new ScopeProgram(source, parts[0], parts[1], (Scope)reader.ReadNumber(), reader.ReadFlag()) { Index = index },
            _ => throw new UnreachableException(),
        };
    }

    private static ImmutableArray<PatternProgram> ReadParts(CacheReader reader)
    {
        var parts = new PatternProgram[reader.ReadNumber()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    private static ImmutableArray<int> ReadNumbers(CacheReader reader) => ImmutableCollectionsMarshal.AsImmutableArray(reader.ReadArray<int>());
}
