namespace Tianhe.Governance.Structure;

/// <summary>Where a known text stands in the text of a resident.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Text">The position of the known text in the index.</param>
internal readonly record struct PlaceOccurrence(int Start, int End, int Text);
