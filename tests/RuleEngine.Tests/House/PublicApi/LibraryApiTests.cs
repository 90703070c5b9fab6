using System.Reflection;

namespace RuleEngine.Tests.House.PublicApi;

/// <summary>What other programs may rely on: a change here is a change for all of them.</summary>
public sealed class LibraryApiTests
{
    [Fact]
    public async Task The_library() => await Verify(PublicApiPrinter.Print(Assembly.Load("RuleEngine").GetTypes()));
}
