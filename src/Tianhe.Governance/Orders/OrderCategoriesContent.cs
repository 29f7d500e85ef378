using Tianhe.Governance.Facts;

namespace Tianhe.Governance.Orders;

/// <summary>The categories as a pack writes them: a list of their own, or a list of codes.</summary>
internal sealed record OrderCategoriesContent(EquatableList<OrderCategory> List, CodeList? Codes);
