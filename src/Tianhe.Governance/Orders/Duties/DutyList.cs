namespace Tianhe.Governance.Orders;

/// <summary>The list of duties of a subdistrict (履职事项清单): what it carries out itself, where it assists, and what was taken back.</summary>
/// <remarks>
/// Since mid-2025 every subdistrict has one, published by the county or district with a date; it decides who leads a matter, and with
/// it whether giving an order back is well founded. Immutable; equal when every member is equal.
/// </remarks>
public sealed record DutyList
{
    /// <summary>The version of the list, such as the date of its publication.</summary>
    /// <exception cref="ArgumentException">It is null, empty or blank, or was cut in the middle of a character.</exception>
    public required string Version { get; init => field = WellFormed.CheckWritten(value); }

    /// <summary>The text by which the list was published, or null where it is the place's own or an illustration.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The duties, in the order of the list.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public required EquatableList<Duty> Items
    {
        get;
        init => field = value.Contains(null!) ? throw new ArgumentException("A duty is not null.", nameof(value)) : value;
    }

    /// <summary>The version and the number of duties.</summary>
    /// <returns>Text for debugging.</returns>
    public override string ToString() => $"list of duties {Version} ({Items.Count})";

    /// <summary>The duty of an id, or null. O(n): a routing looks each of its rows up once.</summary>
    internal Duty? Find(string id) => Items.FirstOrDefault(duty => duty.Id.Value == id);
}
