using RuleEngine.Diagnostics;

namespace RuleEngine.Rules.Caching;

/// <summary>Writes places in rule files and reads them. The text of a file is not written but taken from the file, which is the very same.</summary>
internal static class LocationStore
{
    public static void Write(CacheWriter writer, SourceLocation location)
    {
        if (!writer.IsKnown(location.Source))
        {
            writer.Write(location.Source.Path);
            writer.Know(location.Source);
        }

        writer.Write(location.Span.Start);
        writer.Write(location.Span.Length);
    }

    public static SourceLocation Read(CacheReader reader)
    {
        var source = reader.Known<SourceText>() ?? reader.Know(reader.Sources[reader.ReadText()]);
        return new SourceLocation(source, new TextSpan(reader.ReadNumber(), reader.ReadNumber()));
    }
}
