namespace RuleEngine.Benchmarks.Generation;

/// <summary>Writes the two files of a pack.</summary>
internal static class PackFiles
{
    /// <returns>The pack's folder.</returns>
    public static string Write(string folder, string name, string language, string rules)
    {
        var pack = Path.Combine(folder, name);
        Directory.CreateDirectory(pack);
        File.WriteAllText(
            Path.Combine(pack, "pack.yaml"),
            $"pack: {name.Replace('.', '-')}\nversion: 1.0.0\ntitle: made up\nlanguage: {language}\n");
        File.WriteAllText(Path.Combine(pack, "rules.yaml"), rules);
        return pack;
    }
}
