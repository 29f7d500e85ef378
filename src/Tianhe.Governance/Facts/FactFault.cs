namespace Tianhe.Governance.Facts;

/// <summary>Why a value does not fit its declaration.</summary>
internal enum FactFault
{
    None,
    WrongType,
    OutOfRange,
    TooPrecise,
    UnknownText,
}
