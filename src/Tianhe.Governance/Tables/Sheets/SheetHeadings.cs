using System.Globalization;

using Tianhe.Governance.Documents;

namespace Tianhe.Governance.Tables;

/// <summary>Gives the columns of a sheet their headings, so that no heading means two of them.</summary>
/// <remarks>
/// A column is known by its title in either language, by its name, and by its path. What two columns share belongs to the one
/// whose path it is, else to the one whose name it is, else to none; a column left without any is known by its number.
/// </remarks>
internal sealed class SheetHeadings
{
    private const int Nobody = -1;

    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);
    private readonly List<(string Path, EquatableList<string> Names, BilingualText Title, bool IsRequired)> _columns = [];

    /// <summary>Adds a column that is known by listed names, the Chinese and the English one first.</summary>
    public void Add(string path, EquatableList<string> names, bool isRequired) => _columns.Add((path, names, new(names[0], names[1]), isRequired));

    /// <summary>Adds the column of an input or an output.</summary>
    public void Add(string path, string name, BilingualText title) => _columns.Add((path, [name], title, true));

    public EquatableList<SheetColumn> Columns()
    {
        Own(column => [column.Path], isFirstOwner: true);
        Own(column => column.Names.Count > 1 ? column.Names : [], isFirstOwner: true);
        Own(column => column.Names, isFirstOwner: false);
        Own(column => [column.Title.Chinese, column.Title.English], isFirstOwner: false);
        return [.. _columns.Select((column, index) => ColumnOf(index))];
    }

    private void Own(Func<(string Path, EquatableList<string> Names, BilingualText Title, bool IsRequired), EquatableList<string>> namesOf, bool isFirstOwner)
    {
        var claims = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, column) in _columns.Index())
        {
            foreach (var name in namesOf(column).Select(FoldedText.Of).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
            {
                claims[name] = !claims.TryGetValue(name, out var other) ? index : isFirstOwner ? other : Nobody;
            }
        }

        foreach (var (name, index) in claims)
        {
            _owners.TryAdd(name, index);
        }
    }

    private SheetColumn ColumnOf(int index)
    {
        var (path, names, title, isRequired) = _columns[index];
        var number = $"#{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        string[] all = [.. names, title.Chinese, title.English, path];
        var fallback = all.FirstOrDefault(name => IsOwned(name, index), number);
        var heading = new BilingualText(IsOwned(title.Chinese, index) ? title.Chinese : fallback, IsOwned(title.English, index) ? title.English : fallback);
        return new(index, path, heading, [.. all.Where(name => IsOwned(name, index)), number], isRequired);
    }

    private bool IsOwned(string name, int index) => _owners.GetValueOrDefault(FoldedText.Of(name), Nobody) == index;
}
