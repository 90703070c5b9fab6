namespace RuleEngine.Tests.House.PublicApi.Fixtures;

public delegate bool Choose<in T>(T item, string? why = null)
    where T : notnull;
