namespace RuleEngine.Evaluation;

/// <summary>How an article says who speaks.</summary>
public enum AttributionKind
{
    /// <summary>The verb first: <c>قال الوزير إن …</c>.</summary>
    VerbSubject,

    /// <summary>The speaker first: <c>The minister said …</c>.</summary>
    SubjectVerb,

    /// <summary>The words first, the speaker after them: <c>“…,” the minister said</c>.</summary>
    Quotation,

    /// <summary>Without a verb: <c>according to the ministry</c>, <c>بحسب الوزارة</c>.</summary>
    According,

    /// <summary>The speaker named before goes on: <c>وأضاف أن …</c>, <c>He added …</c>, a quotation right behind his words.</summary>
    Carried,

    /// <summary>A speaker and a colon, as headlines write: <c>Minister: no talks</c>.</summary>
    Headline,
}
