using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes what leads from words to rules, and reads it: arrays of numbers, as they lie in memory.</summary>
internal static class PlanStore
{
    public static void Write(CacheWriter writer, PlanTables plan)
    {
        writer.Write(plan.Slots.Count);
        writer.WriteArray<int>(plan.Slots.Words);
        writer.WriteArray<bool>(plan.Wide.Indexes);
        writer.WriteArray<int>(plan.Needs.Places);
        writer.WriteArray<int>(plan.Needs.Slots);
        writer.WriteArray<ulong>(plan.IsPlanned);
        writer.Write([.. plan.Languages]);
        Write(writer, plan.Words);
        Write(writer, plan.Phrases);
        writer.WriteArray<int>(plan.Leads.Records);
        writer.WriteArray<int>(plan.Leads.Starts);
        writer.WriteArray<int>(plan.Unguarded);
    }

    public static PlanTables Read(CacheReader reader) => new()
    {
        Slots = new PatternSlots(reader.ReadNumber(), reader.ReadArray<int>()),
        Wide = new WidePatterns(reader.ReadArray<bool>()),
        Needs = new PatternNeeds(reader.ReadArray<int>(), reader.ReadArray<int>()),
        IsPlanned = reader.ReadArray<ulong>(),
        Languages = [.. reader.ReadTexts()],
        Words = ReadWords(reader),
        Phrases = ReadPhrases(reader),
        Leads = new TermLeads(reader.ReadArray<int>(), reader.ReadArray<int>()),
        Unguarded = reader.ReadArray<int>(),
    };

    private static void Write(CacheWriter writer, WordIndex words)
    {
        WordStore.Write(writer, words.Words);
        writer.WriteArray<int>(words.Others);
        writer.WriteArray<uint>(words.Keys);
        writer.WriteArray<int>(words.Groups);
        Write(writer, words.Filed);
        writer.Write(words.LongestKey);
    }

    private static WordIndex ReadWords(CacheReader reader) => new(
        WordStore.ReadAll(reader),
        reader.ReadArray<int>(),
        reader.ReadArray<uint>(),
        reader.ReadArray<int>(),
        ReadAdjacency(reader),
        reader.ReadNumber());

    private static void Write(CacheWriter writer, PhraseIndex phrases)
    {
        writer.WriteArray<int>(phrases.Words.Words);
        writer.WriteArray<int>(phrases.Words.Starts);
        writer.WriteArray<byte>(phrases.Families.Places);
        writer.WriteArray<bool>(phrases.Pairs.Firsts);
        writer.WriteArray<bool>(phrases.Pairs.Seconds);
        writer.WriteArray<ulong>(phrases.Pairs.Filter);
        writer.WriteArray<PairEntry>(phrases.Pairs.Entries);
        writer.WriteArray<Anchor>(phrases.Pairs.Filed);
        Write(writer, phrases.Alone);
        writer.WriteArray<MarkedTerm>(phrases.AllMarked);
        Write(writer, phrases.AllMarkedAt);
    }

    private static PhraseIndex ReadPhrases(CacheReader reader) => new(
        new TermWords(reader.ReadArray<int>(), reader.ReadArray<int>()),
        new WordFamilies(reader.ReadArray<byte>()),
        new WordPairs<Anchor>(
            reader.ReadArray<bool>(),
            reader.ReadArray<bool>(),
            reader.ReadArray<ulong>(),
            reader.ReadArray<PairEntry>(),
            reader.ReadArray<Anchor>()),
        ReadAdjacency(reader),
        reader.ReadArray<MarkedTerm>(),
        ReadAdjacency(reader));

    private static void Write(CacheWriter writer, Adjacency adjacency)
    {
        writer.WriteArray<int>(adjacency.Starts);
        writer.WriteArray<int>(adjacency.Targets);
    }

    private static Adjacency ReadAdjacency(CacheReader reader) => new(reader.ReadArray<int>(), reader.ReadArray<int>());
}
