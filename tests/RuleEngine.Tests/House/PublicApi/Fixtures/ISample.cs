namespace RuleEngine.Tests.House.PublicApi.Fixtures;

public interface ISample<out T>
{
    T Name { get; }
}
