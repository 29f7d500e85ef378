using NodaTime;

namespace Tianhe.Governance.Structure;

/// <summary>Days from a first to a last, both inclusive: without a first since ever, without a last for ever.</summary>
internal static class InForce
{
    public static bool On(LocalDate? from, LocalDate? to, LocalDate day) => !(day < from) && !(day > to);
}
