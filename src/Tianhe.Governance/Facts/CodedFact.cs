namespace Tianhe.Governance.Facts;

/// <summary>A value as rules read it: a state and a whole number on the line of its <see cref="FactCoding"/>.</summary>
internal readonly record struct CodedFact(FactState State, long Code)
{
    public static CodedFact Missing => default;

    public static CodedFact Of(bool truth) => new(FactState.Known, truth ? 1 : 0);

    public static CodedFact Of(int number) => new(FactState.Known, number);
}
