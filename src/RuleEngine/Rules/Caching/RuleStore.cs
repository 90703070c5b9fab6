using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RuleEngine.Articles;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes rules and reads them.</summary>
internal static class RuleStore
{
    public static void Write(CacheWriter writer, RuleProgram rule)
    {
        writer.Write(rule.Index);
        writer.Write(rule.Pack);
        writer.Write(rule.Id);
        writer.Write(rule.WrittenId);
        LocationStore.Write(writer, rule.Location);
        writer.Write(rule.Language);
        writer.Write(rule.Title);
        writer.Write(rule.Why);
        writer.Write(rule.Technique);
        writer.Write((int)rule.Severity);
        writer.Write((int)rule.Status);
        writer.Write((int)rule.Report);
        writer.Write(rule.Weight is not null);
        if (rule.Weight is { } weight)
        {
            writer.Write(weight);
        }

        writer.Write(rule.IsDefinition);
        PatternStore.WriteOptional(writer, rule.Pattern);
        ContextStore.WriteOptional(writer, rule.Unless);
        ContextStore.WriteOptional(writer, rule.Lower);
        ContextStore.WriteOptional(writer, rule.Raise);
        ConditionStore.Write(writer, rule.When);
        MessageStore.Write(writer, rule.Message);
        MessageStore.Write(writer, rule.Suggest);
        Write(writer, rule.Replacements);
        writer.Write(rule.References);
        writer.Write(rule.Related);
        writer.Write(rule.Tags);
        writer.Write(rule.ValidFrom);
        writer.Write(rule.ValidUntil);
        writer.Write(rule.ReviewBy);
        TestStore.Write(writer, rule.Tests);
        Write(writer, rule.Places);
    }

    public static RuleProgram Read(CacheReader reader) => new()
    {
        // In the order of writing, which is that of evaluation.
        Index = reader.ReadNumber(),
        Pack = reader.ReadText(),
        Id = reader.ReadText(),
        WrittenId = reader.ReadText(),
        Location = LocationStore.Read(reader),
        Language = reader.ReadText(),
        Title = reader.ReadText(),
        Why = reader.ReadTextOrNull(),
        Technique = reader.ReadTextOrNull(),
        Severity = (FindingSeverity)reader.ReadNumber(),
        Status = (RuleStatus)reader.ReadNumber(),
        Report = (ReportMode)reader.ReadNumber(),
        Weight = reader.ReadFlag() ? reader.ReadDecimal() : null,
        IsDefinition = reader.ReadFlag(),
        Pattern = PatternStore.ReadOptional(reader),
        Unless = ContextStore.ReadOptional(reader),
        Lower = ContextStore.ReadOptional(reader),
        Raise = ContextStore.ReadOptional(reader),
        When = ConditionStore.Read(reader),
        Message = MessageStore.Read(reader),
        Suggest = MessageStore.ReadAll(reader),
        Replacements = ReadReplacements(reader),
        References = reader.ReadTexts(),
        Related = reader.ReadTexts(),
        Tags = reader.ReadTexts(),
        ValidFrom = reader.ReadDay(),
        ValidUntil = reader.ReadDay(),
        ReviewBy = reader.ReadDay(),
        Tests = TestStore.Read(reader),
        Places = ReadPlaces(reader),
    };

    private static void Write(CacheWriter writer, ImmutableArray<ReplacementProgram> replacements)
    {
        writer.Write(replacements.Length);
        foreach (var replacement in replacements)
        {
            PatternStore.Write(writer, replacement.Find);
            writer.Write(replacement.Replacement);
        }
    }

    private static ImmutableArray<ReplacementProgram> ReadReplacements(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var replacements = count == 0 ? [] : new ReplacementProgram[count];
        for (var i = 0; i < replacements.Length; i++)
        {
            replacements[i] = new ReplacementProgram((TermProgram)PatternStore.Read(reader), reader.ReadText());
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(replacements);
    }

    private static void Write(CacheWriter writer, ImmutableArray<PartPlace> places)
    {
        writer.Write(places.Length);
        foreach (var place in places)
        {
            writer.Write(place.Part);
            LocationStore.Write(writer, place.Place);
        }
    }

    private static ImmutableArray<PartPlace> ReadPlaces(CacheReader reader)
    {
        var count = reader.ReadNumber();
        var places = count == 0 ? [] : new PartPlace[count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new PartPlace(reader.ReadText(), LocationStore.Read(reader));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(places);
    }
}
