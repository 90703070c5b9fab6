using System.Diagnostics;

namespace RuleEngine.Rules.Compilation;

/// <summary>What the keywords of the language stand for in a program. The parser has let only these through.</summary>
internal static class Keywords
{
    public static Builtin BuiltinOf(string keyword) => Builtin.All.First(builtin => builtin.Name == keyword);

    public static SpanRelation RelationOf(string keyword) => keyword switch
    {
        "in" => SpanRelation.In,
        "first in" => SpanRelation.FirstIn,
        "last in" => SpanRelation.LastIn,
        "again in" => SpanRelation.AgainIn,
        "is" => SpanRelation.Is,
        "has" => SpanRelation.Has,
        "starts" => SpanRelation.Starts,
        "ends" => SpanRelation.Ends,
        _ => throw new UnreachableException(),
    };

    public static Direction DirectionOf(string keyword) => keyword switch
    {
        "near" => Direction.Near,
        "before" => Direction.Before,
        "after" => Direction.After,
        _ => throw new UnreachableException(),
    };

    public static Scope ScopeOf(string keyword) => keyword switch
    {
        "sentence" => Scope.Sentence,
        "previous sentence" => Scope.PreviousSentence,
        "next sentence" => Scope.NextSentence,
        "paragraph" => Scope.Paragraph,
        "article" => Scope.Article,
        "title" => Scope.Title,
        "lead" => Scope.Lead,
        "body" => Scope.Body,
        _ => throw new UnreachableException(),
    };

    public static Comparison ComparisonOf(string sign) => sign switch
    {
        ">=" => Comparison.AtLeast,
        "<=" => Comparison.AtMost,
        ">" => Comparison.MoreThan,
        "<" => Comparison.LessThan,
        "=" => Comparison.Equal,
        _ => throw new UnreachableException(),
    };

    public static ArticleFact FactOf(string keyword) => keyword switch
    {
        "genre" => ArticleFact.Genre,
        "source" => ArticleFact.Source,
        "language" => ArticleFact.Language,
        _ => throw new UnreachableException(),
    };

    public static RuleStatus StatusOf(string value) => value switch
    {
        "experimental" => RuleStatus.Experimental,
        "stable" => RuleStatus.Stable,
        "deprecated" => RuleStatus.Deprecated,
        _ => throw new UnreachableException(),
    };

    public static ReportMode ReportOf(string value) => value switch
    {
        "every" => ReportMode.Every,
        "once per paragraph" => ReportMode.OncePerParagraph,
        "once per article" => ReportMode.OncePerArticle,
        _ => throw new UnreachableException(),
    };

    public static SideNameKind SideNameKindOf(string key) => key switch
    {
        "names" => SideNameKind.Names,
        "nicknames" => SideNameKind.Nicknames,
        "leaders" => SideNameKind.Leaders,
        "groups" => SideNameKind.Groups,
        "media" => SideNameKind.Media,
        "allies" => SideNameKind.Allies,
        _ => throw new UnreachableException(),
    };
}
