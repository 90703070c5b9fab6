namespace RuleEngine.Benchmarks.Commands;

/// <summary>The program's commands, and the way from what was typed to one of them.</summary>
internal static class CommandTable
{
    private const int WrongUsage = 2;

    private static readonly BenchmarkCommand[] All =
    [
        new(
            "race",
            "DIR [--rules 100,1000,10000,100000] [--flex] [--threads N] [--sample N] [--best 5] [--articles N] [--peers PATH]",
            "MB/s of the whole job at each number of rules, beside SearchValues and the peers",
            RaceCommand.Run),
        new(
            "growth",
            "DIR [--rules 100,1000,10000,100000] [--steps 5]",
            "what a unit of input costs while rules, articles, hits and words grow; 1 if that is worse than linear",
            GrowthCommand.Run),
        new(
            "packs",
            "DIR [ARTICLE|FOLDER]… [--best 5] [--articles N] [--packs FOLDER]",
            "MB/s of the shipped packs on the generated articles and on others",
            PacksCommand.Run),
        new("allocation", "", "bytes that an article without a finding and each finding cost", AllocationCommand.Run),
        new(
            "load",
            "DIR [--rules 100,1000,10000,100000] [--flex] [--best 3] [--cli PROGRAM]",
            "seconds and memory to load each rule set; the command line from start to exit",
            LoadCommand.Run),
        new("load-one", "PACK", "what `load` starts once a rule set", LoadCommand.RunOne),
        new(
            "stream",
            "DIR [--rules 10000] [--best 1] [--jobs N] [--articles N] [--cli PROGRAM]",
            "the command line over all articles: time, MB/s, memory",
            StreamCommand.Run),
        new("parts", "[--part NAME] [--dry]", "BenchmarkDotNet on the parts of the engine", PartsCommand.Run),
        new("make", "DIR [--articles 200] [--rules 100,1000]", "a small corpus with rules of every operator to run the others on", MakeCommand.Run),
        new("smoke", "", "everything once on a small corpus of its own, in seconds", SmokeCommand.Run),
    ];

    /// <returns>The exit code: 1 where an answer or a growth is wrong, 2 for wrong usage.</returns>
    public static int Run(IReadOnlyList<string> words, TextWriter output, TextWriter errors)
    {
        var command = Array.Find(All, command => words.Count > 0 && command.Name == words[0]);
        if (command is null)
        {
            foreach (var known in All)
            {
                errors.WriteLine($"{known.Name} {known.Usage}\n    {known.Purpose}");
            }

            return WrongUsage;
        }

        try
        {
            return command.Run([.. words.Skip(1)], output);
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            errors.WriteLine($"{e.Message}\nusage: {command.Name} {command.Usage}");
            return WrongUsage;
        }
    }
}
