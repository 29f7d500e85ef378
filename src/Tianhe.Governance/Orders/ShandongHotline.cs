using Tianhe.Governance.Calendars;

namespace Tianhe.Governance;

/// <summary>What the hotlines of Shandong publish: 5 working days to handle, 2 working days to return with a reason.</summary>
/// <remarks>
/// Values of the 政务服务热线管理办法 as the press reported them in January 2020; its number is not known here, and whether it
/// is still in force is unchecked. The text says "after receipt"; neither which day is the first nor at which time of day a
/// limit falls due is known, so both are parameters.
/// </remarks>
public static class ShandongHotline
{
    /// <summary>The text.</summary>
    public static Citation Citation { get; } = new(
        new("山东省", "Shandong Province"), new("政务服务热线管理办法", "Measures for the Administration of Government Service Hotlines"))
    {
        Note = new("据2020年1月媒体报道，文号不详，效力未核", "as the press reported in January 2020, number unknown, validity unchecked"),
    };

    /// <summary>The limit of handling: 5 working days.</summary>
    /// <param name="firstDay">Where the counting begins.</param>
    /// <param name="dueTime">When on the last day it falls due.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dueTime"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstDay"/> is unknown.</exception>
    public static TimeLimit Handling(FirstDay firstDay, DueTime dueTime) => TimeLimit.WorkingDays(5, firstDay, dueTime);

    /// <summary>The window for returning what is not the handler's duty: 2 working days.</summary>
    /// <param name="firstDay">Where the counting begins.</param>
    /// <param name="dueTime">When on the last day it ends.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dueTime"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstDay"/> is unknown.</exception>
    public static TimeLimit ReturnWindow(FirstDay firstDay, DueTime dueTime) => TimeLimit.WorkingDays(2, firstDay, dueTime);
}
