using RuleEngine.Articles.Text;

namespace RuleEngine.Rules.Binding.Words;

/// <summary>A word or mark of a phrase, as an editor wrote it.</summary>
/// <param name="Text">The word without its sign, unfolded; the folded mark.</param>
/// <param name="Form">What the sign asks for; null for a mark.</param>
/// <param name="Proclitic">The folded proclitic that stands apart before it (<c>لـ هجمات</c>); usually empty.</param>
/// <param name="Start">Where it starts in the phrase.</param>
/// <param name="Length">Its length there, sign included.</param>
internal sealed record PhrasePart(string Text, WordForm? Form, string Proclitic, int Start, int Length);
