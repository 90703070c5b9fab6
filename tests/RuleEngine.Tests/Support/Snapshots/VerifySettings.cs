namespace VerifyTests;

/// <summary>Where a snapshot lies and what tells the rows of a theory apart.</summary>
internal sealed class VerifySettings
{
    /// <summary>Relative to the folder of the test; <see langword="null"/>: beside the test.</summary>
    internal string? Directory { get; private set; }

    internal IReadOnlyList<object?>? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory = directory;
    }

    public void UseParameters(params object?[] parameters)
    {
        if (parameters.Length == 0)
        {
            throw new ArgumentException("at least one parameter is needed to tell the rows apart", nameof(parameters));
        }

        ThrowIfNamed();
        Parameters = parameters;
    }

    public void UseTextForParameters(string parametersText)
    {
        ArgumentException.ThrowIfNullOrEmpty(parametersText);
        ThrowIfNamed();
        ParametersText = parametersText;
    }

    private void ThrowIfNamed()
    {
        if (Parameters is not null || ParametersText is not null)
        {
            throw new InvalidOperationException("UseParameters and UseTextForParameters exclude each other");
        }
    }
}
