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
