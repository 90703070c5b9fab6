using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes contexts and reads them; what is one object stays one.</summary>
internal static class ContextStore
{
    private enum Kind
    {
        Not,
        And,
        Or,
        Relation,
        Paragraph,
        Distance,
        Scope,
        Measure,
        By,
    }

    public static void Write(CacheWriter writer, ContextProgram context)
    {
        if (!writer.IsKnown(context))
        {
            WriteNew(writer, context);
            writer.Know(context);
        }
    }

    public static void WriteOptional(CacheWriter writer, ContextProgram? context)
    {
        writer.Write(context is not null);
        if (context is not null)
        {
            Write(writer, context);
        }
    }

    public static ContextProgram Read(CacheReader reader) => reader.Known<ContextProgram>() ?? reader.Know(ReadNew(reader));

    public static ContextProgram? ReadOptional(CacheReader reader) => reader.ReadFlag() ? Read(reader) : null;

    private static void WriteNew(CacheWriter writer, ContextProgram context)
    {
        writer.Write((int)KindOf(context));
        writer.Write(context.ToString());
        if (context.Pattern is { } pattern)
        {
            PatternStore.Write(writer, pattern);
        }

        switch (context)
        {
            case NotContextProgram not:
                Write(writer, not.Operand);
                break;
            case JoinedContextProgram:
                WriteParts(writer, context.Parts);
                break;
            case RelationContextProgram relation:
                writer.Write((int)relation.Relation);
                break;
            case ParagraphContextProgram paragraph:
                writer.Write((int)paragraph.Relation);
                writer.Write(paragraph.Paragraph);
                break;
            case DistanceContextProgram distance:
                writer.Write((int)distance.Direction);
                writer.Write(distance.MaximumGap is { } gap ? gap + 1 : 0);
                writer.Write((int)distance.Scope);
                break;
            case ScopeContextProgram scope:
                writer.Write((int)scope.Scope);
                break;
            case MeasureContextProgram measure:
                writer.Write(measure.IsValue);
                writer.Write((int)measure.Comparison);
                writer.Write(measure.Value);
                break;
            case ByContextProgram:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteParts(CacheWriter writer, ImmutableArray<ContextProgram> parts)
    {
        writer.Write(parts.Length);
        foreach (var part in parts)
        {
            Write(writer, part);
        }
    }

    private static Kind KindOf(ContextProgram context) => context switch
    {
        NotContextProgram => Kind.Not,
        JoinedContextProgram joined => joined.IsAnd ? Kind.And : Kind.Or,
        RelationContextProgram => Kind.Relation,
        ParagraphContextProgram => Kind.Paragraph,
        DistanceContextProgram => Kind.Distance,
        ScopeContextProgram => Kind.Scope,
        MeasureContextProgram => Kind.Measure,
        ByContextProgram => Kind.By,
        _ => throw new UnreachableException(),
    };

    private static ContextProgram ReadNew(CacheReader reader)
    {
        var (kind, source) = ((Kind)reader.ReadNumber(), reader.ReadText());
        return kind switch
        {
            Kind.Not => new NotContextProgram(source, Read(reader)),
            Kind.And or Kind.Or => new JoinedContextProgram(source, kind == Kind.And, ReadParts(reader)),
            Kind.Paragraph => new ParagraphContextProgram(source, (SpanRelation)reader.ReadNumber(), reader.ReadNumber()),
            Kind.Measure => new MeasureContextProgram(source, reader.ReadFlag(), (Comparison)reader.ReadNumber(), reader.ReadDecimal()),
            _ => ReadSeeking(reader, kind, source),
        };
    }

    private static ContextProgram ReadSeeking(CacheReader reader, Kind kind, string source)
    {
        var pattern = PatternStore.Read(reader);
        switch (kind)
        {
            case Kind.Relation:
                return new RelationContextProgram(source, (SpanRelation)reader.ReadNumber(), pattern);
            case Kind.Distance:
                var (direction, gap, scope) = ((Direction)reader.ReadNumber(), reader.ReadNumber() - 1, (Scope)reader.ReadNumber());
                return new DistanceContextProgram(source, direction, gap < 0 ? null : gap, scope, pattern);
            case Kind.Scope:
                return new ScopeContextProgram(source, (Scope)reader.ReadNumber(), pattern);
            case Kind.By:
                return new ByContextProgram(source, pattern);
            default:
                throw new UnreachableException();
        }
    }

    private static ImmutableArray<ContextProgram> ReadParts(CacheReader reader)
    {
        var parts = new ContextProgram[reader.ReadNumber()];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }
}
