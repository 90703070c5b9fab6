using System.Collections.Immutable;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes what tells who speaks, and reads it.</summary>
internal static class VoiceStore
{
    public static void Write(CacheWriter writer, ImmutableDictionary<string, AttributionProgram>? voices)
    {
        writer.Write(voices is not null);
        if (voices is null)
        {
            return;
        }

        writer.Write(voices.Count);
        foreach (var (language, voice) in voices.OrderBy(static voice => voice.Key, StringComparer.Ordinal))
        {
            writer.Write(language);
            PatternStore.Write(writer, voice.Says);
            PatternStore.Write(writer, voice.Sources);
            PatternStore.WriteOptional(writer, voice.According);
            PatternStore.WriteOptional(writer, voice.Carries);
            PatternStore.WriteOptional(writer, voice.Opens);
            PatternStore.WriteOptional(writer, voice.Stops);
        }
    }

    public static ImmutableDictionary<string, AttributionProgram>? Read(CacheReader reader)
    {
        if (!reader.ReadFlag())
        {
            return null;
        }

        var voices = ImmutableDictionary.CreateBuilder<string, AttributionProgram>(StringComparer.Ordinal);
        for (var count = reader.ReadNumber(); count > 0; count--)
        {
            voices.Add(reader.ReadText(), new AttributionProgram
            {
                Says = PatternStore.Read(reader),
                Sources = PatternStore.Read(reader),
                According = PatternStore.ReadOptional(reader),
                Carries = PatternStore.ReadOptional(reader),
                Opens = PatternStore.ReadOptional(reader),
                Stops = PatternStore.ReadOptional(reader),
            });
        }

        return voices.ToImmutable();
    }
}
