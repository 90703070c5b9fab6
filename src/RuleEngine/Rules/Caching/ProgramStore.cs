using System.Runtime.InteropServices;
using RuleEngine.Rules.Compilation;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes a rule set ready to run, and reads it: what is read is what was written, to the last object.</summary>
/// <remarks>
/// One after the other come the rules, the packs, what tells who speaks, and the tables of the plan. Where something shared comes for the first time, it
/// is written in full and gets the next number; from then on the number stands for it. So «قال» in forty rules is one word of a list and thirty-nine
/// numbers, and is one object again when it is read. Nothing is looked up by name and no kind by reflection: <c>XxxStore</c> has one line a kind on the way
/// out and one on the way in, side by side.
/// </remarks>
internal static class ProgramStore
{
    public static void Write(CacheWriter writer, RuleSetProgram program)
    {
        writer.Write(program.Rules.Length);
        foreach (var rule in program.Rules)
        {
            RuleStore.Write(writer, rule);
        }

        writer.Write(program.Packs.Length);
        foreach (var pack in program.Packs)
        {
            PackStore.Write(writer, pack);
        }

        VoiceStore.Write(writer, program.Voices);
        PlanStore.Write(writer, program.Plan.Tables);
    }

    public static RuleSetProgram Read(CacheReader reader)
    {
        var rules = new RuleProgram[reader.ReadNumber()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = RuleStore.Read(reader);
        }

        var packs = new PackProgram[reader.ReadNumber()];
        for (var i = 0; i < packs.Length; i++)
        {
            packs[i] = PackStore.Read(reader);
        }

        return new RuleSetProgram(
            ImmutableCollectionsMarshal.AsImmutableArray(packs),
            ImmutableCollectionsMarshal.AsImmutableArray(rules),
            VoiceStore.Read(reader),
            EvaluationPlan.Of(PlanStore.Read(reader), rules));
    }
}
