namespace Tianhe.Governance.Facts;

/// <summary>Where values are read from. Implemented by structs, so that the call is direct and nothing is allocated.</summary>
internal interface IFactReader
{
    CodedFact Read(int factIndex);
}
