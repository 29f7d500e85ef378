using System.Text.Json.Serialization;

namespace Tianhe.Governance.Benchmarks;

/// <summary>What the framework generates for the flat event.</summary>
[JsonSerializable(typeof(FlatEvent))]
public sealed partial class FlatContext : JsonSerializerContext;
