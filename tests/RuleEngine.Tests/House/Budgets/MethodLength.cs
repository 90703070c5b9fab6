using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RuleEngine.Tests.House.Budgets;

/// <summary>How many source lines a compiled method covers, from its first statement to its last.</summary>
internal readonly record struct MethodLength(string Method, int Lines)
{
    /// <summary>Reads the debugging symbols that lie beside an assembly; constructors are left out, since they hold the tables.</summary>
    public static IReadOnlyList<MethodLength> ReadAll(string assemblyPath)
    {
        using var assemblyFile = new PEReader(File.OpenRead(assemblyPath));
        using var symbolStream = File.OpenRead(Path.ChangeExtension(assemblyPath, ".pdb"));
        using var symbolFile = MetadataReaderProvider.FromPortablePdbStream(symbolStream);
        var assembly = assemblyFile.GetMetadataReader();
        var symbols = symbolFile.GetMetadataReader();
        return
        [
            .. from handle in assembly.MethodDefinitions
               let method = assembly.GetMethodDefinition(handle)
               let name = assembly.GetString(method.Name)
               let points = symbols.GetMethodDebugInformation(handle).GetSequencePoints().Where(point => !point.IsHidden).ToList()
               where points.Count > 0 && !name.EndsWith("ctor", StringComparison.Ordinal)
               where !IsGenerated(symbols, symbols.GetMethodDebugInformation(handle))
               let lines = points.Max(point => point.EndLine) - points.Min(point => point.StartLine) + 1
               let type = assembly.GetString(assembly.GetTypeDefinition(method.GetDeclaringType()).Name)
               select new MethodLength($"{type}.{name}", lines),
        ];
    }

    // Source generators write into files of their own, which nobody reads.
    private static bool IsGenerated(MetadataReader symbols, MethodDebugInformation method) =>
        !method.Document.IsNil
        && symbols.GetString(symbols.GetDocument(method.Document).Name).EndsWith(".g.cs", StringComparison.Ordinal);
}
