using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RuleEngine.Cli.Commands;

/// <summary>Options that take a number, with messages that say which numbers will do.</summary>
internal static class NumberOptions
{
    // A cancellation timer counts milliseconds in 32 bits; nobody waits a day for one article.
    private const double MostSeconds = 86_400;
    private const int MostWorkers = 256;

    public static Option<double?> CreateSeconds(string name) => new(name)
    {
        Description = "Give up an article that takes longer than so many seconds: an error, without findings.",
        HelpName = "S",
        CustomParser = result => ParseSeconds(result, name),
    };

    public static Option<int> CreateWorkers() => new("-j", "--jobs")
    {
        Description = "How many articles are checked at a time. [default: one a processor]",
        HelpName = "N",
        CustomParser = ParseWorkers,
    };

    public static Option<int?> CreateCount(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => ParseCount(result, name),
    };

    private static double? ParseSeconds(ArgumentResult result, string name)
    {
        var written = result.Tokens[^1].Value;
        if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 0.001 and <= MostSeconds)
        {
            return seconds;
        }

        result.AddError($"`{name}` cannot be `{written}`; it is a number of seconds from 0.001 to {MostSeconds:0}, such as `2.5`");
        return null;
    }

    private static int ParseWorkers(ArgumentResult result)
    {
        var written = result.Tokens[^1].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var workers) && workers is >= 1 and <= MostWorkers)
        {
            return workers;
        }

        result.AddError($"`-j` cannot be `{written}`; it is a number from 1 to {MostWorkers}");
        return 0;
    }

    private static int? ParseCount(ArgumentResult result, string name)
    {
        var written = result.Tokens[^1].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        result.AddError($"`{name}` cannot be `{written}`; it is a whole number from 0");
        return null;
    }
}
