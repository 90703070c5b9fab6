using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes conditions and reads them. No two rules share one.</summary>
internal static class ConditionStore
{
    private enum Kind
    {
        None,
        Not,
        Joined,
        Count,
        Has,
        Fact,
        Published,
    }

    public static void Write(CacheWriter writer, ConditionProgram? condition)
    {
        writer.Write((int)KindOf(condition));
        if (condition is null)
        {
            return;
        }

        writer.Write(condition.ToString());
        if (condition.Pattern is { } pattern)
        {
            PatternStore.Write(writer, pattern);
        }

        switch (condition)
        {
            case NotConditionProgram not:
                Write(writer, not.Operand);
                break;
            case JoinedConditionProgram joined:
                writer.Write(joined.Count);
                WriteParts(writer, joined.Parts);
                break;
            case CountConditionProgram count:
                writer.Write(count.IsDistinct);
                writer.Write(count.IsPerThousandWords);
                writer.Write((int)count.Comparison);
                writer.Write(count.Value);
                break;
            case HasConditionProgram has:
                writer.Write((int)has.Scope);
                break;
            case FactConditionProgram fact:
                writer.Write((int)fact.Fact);
                writer.Write(fact.FoldedValue);
                break;
            case PublishedConditionProgram published:
                writer.Write(published.IsBefore);
                writer.Write(published.Date);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static ConditionProgram? Read(CacheReader reader)
    {
        var kind = (Kind)reader.ReadNumber();
        if (kind == Kind.None)
        {
            return null;
        }

        var source = reader.ReadText();
        switch (kind)
        {
            case Kind.Not:
                return new NotConditionProgram(source, Read(reader)!);
            case Kind.Joined:
                return new JoinedConditionProgram(source, reader.ReadNumber(), ReadParts(reader));
            case Kind.Fact:
                return new FactConditionProgram(source, (ArticleFact)reader.ReadNumber(), reader.ReadText());
            case Kind.Published:
                return new PublishedConditionProgram(source, reader.ReadFlag(), reader.ReadDay()!.Value);
            case Kind.Has when PatternStore.Read(reader) is var sought:
                return new HasConditionProgram(source, (Scope)reader.ReadNumber(), sought);
            case Kind.Count when PatternStore.Read(reader) is var counted:
                var (isDistinct, isDensity) = (reader.ReadFlag(), reader.ReadFlag());
                return new CountConditionProgram(source, isDistinct, counted, isDensity, (Comparison)reader.ReadNumber(), reader.ReadDecimal());
            default:
                throw new UnreachableException();
        }
    }

    private static Kind KindOf(ConditionProgram? condition) => condition switch
    {
        null => Kind.None,
        NotConditionProgram => Kind.Not,
        JoinedConditionProgram => Kind.Joined,
        CountConditionProgram => Kind.Count,
        HasConditionProgram => Kind.Has,
        FactConditionProgram => Kind.Fact,
        PublishedConditionProgram => Kind.Published,
        _ => throw new UnreachableException(),
    };

    private static void WriteParts(CacheWriter writer, ImmutableArray<ConditionProgram> parts)
    {
        writer.Write(parts.Length);
        foreach (var part in parts)
        {
            Write(writer, part);
        }
    }

    private static ImmutableArray<ConditionProgram> ReadParts(CacheReader reader)
    {
        var parts = new ConditionProgram[reader.ReadNumber()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Read(reader)!;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }
}
