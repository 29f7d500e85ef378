using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tianhe.Governance.Tests.Conventions;

/// <summary>
/// A culture that no machine has and every machine can make, without ICU: decimal commas, other signs, other dates. Where a
/// result depends on the culture of the machine at all, it differs under this one, as it would under tr-TR.
/// </summary>
internal static class OddCulture
{
    public static CultureInfo Instance { get; } = Make();

    public static string Render(CultureInfo culture, Func<string> render)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return render();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>With <c>TIANHE_TEST_CULTURE=odd</c> every test of this assembly runs under it; <c>.ci/run</c> does so.</summary>
    [ModuleInitializer]
    internal static void UseIfAsked()
    {
        if (Environment.GetEnvironmentVariable("TIANHE_TEST_CULTURE") == "odd")
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Instance;
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.TimeSeparator = "'";
        culture.DateTimeFormat.ShortDatePattern = "d|M|yyyy";
        culture.DateTimeFormat.LongDatePattern = "d|M|yyyy";
        culture.DateTimeFormat.ShortTimePattern = "H\\'mm";
        culture.DateTimeFormat.LongTimePattern = "H\\'mm\\'ss";
        return culture;
    }
}
