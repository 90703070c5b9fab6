using RuleEngine.Tests.Support;

namespace RuleEngine.Tests.House;

public sealed class RepositoryTests
{
    [Fact]
    public void The_root_is_where_the_solution_is() => File.Exists(Repository.PathOf("RuleEngine.sln")).ShouldBeTrue();
}
