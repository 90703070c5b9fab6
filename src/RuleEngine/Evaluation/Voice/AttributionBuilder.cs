using System.Collections.Immutable;
using RuleEngine.Articles;

namespace RuleEngine.Evaluation.Voice;

/// <summary>Turns attributions into what a report tells of them.</summary>
internal static class AttributionBuilder
{
    public static ImmutableArray<Attribution> Build(EvaluationContext context)
    {
        var places = new FindingBuilder(context);
        return [.. context.Attributions.All.Select(attribution => Build(attribution, places))];
    }

    private static Attribution Build(GoverningAttribution attribution, FindingBuilder places)
    {
        var cue = PlaceOf(attribution.Cue, places);
        return new Attribution
        {
            Cue = cue.Text,
            Sources = [.. attribution.Sources.Select(source => PlaceOf(source, places).Text)],
            Kind = attribution.Kind,
            CuePlace = cue,
            Place = PlaceOf(attribution.Pieces[0], places),
            Continued = [.. attribution.Pieces.Skip(1).Select(piece => PlaceOf(piece, places))],
        };
    }

    private static FindingPlace PlaceOf(TokenRange tokens, FindingBuilder places) =>
        places.PlaceOf(new PatternSpan(tokens.First, tokens.Last, 0));
}
