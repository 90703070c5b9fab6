using System.Text.Json;
using RuleEngine.Diagnostics;

namespace RuleEngine.Articles.Reading;

/// <summary>Looks at the object that an article was read from, and adds what is wrong with the rest of it.</summary>
/// <param name="line">The object; it is gone when the call returns.</param>
/// <param name="article">The article in it.</param>
/// <param name="source">The line as text.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal delegate void JsonArticleInspector(JsonElement line, Article article, SourceText source, DiagnosticBag diagnostics);
