namespace RuleEngine.Tests.House.PublicApi.Fixtures;

public static class SampleExtensions
{
    public static Task<IReadOnlyList<string?>?> ReadAsync(this ISample<string> sample, Func<string, Task>? each) =>
        Task.FromResult<IReadOnlyList<string?>?>(each is null ? null : [sample?.Name]);

    internal static string Hidden(this Sample sample) => sample.Name;
}
