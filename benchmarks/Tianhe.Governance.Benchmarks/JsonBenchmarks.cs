using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using BenchmarkDotNet.Attributes;

using Tianhe.Governance.Orders;

namespace Tianhe.Governance.Benchmarks;

/// <summary>
/// One event with two clocks written to bytes and read back by the library's contracts, beside the least there is: the same
/// values in one flat object of texts and numbers, by a context that the framework generated.
/// </summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly JsonTypeInfo<OrderEvent> _contract = (JsonTypeInfo<OrderEvent>)new JsonSerializerOptions { TypeInfoResolver = GovernanceJson.Resolver }.GetTypeInfo(typeof(OrderEvent));
    private readonly OrderEvent _event = OrderPath.Before[3]!.History[2];
    private readonly FlatEvent _flat;
    private readonly byte[] _json;
    private readonly byte[] _flatJson;

    public JsonBenchmarks()
    {
        _flat = FlatEvent.Of((OrderDispatched)_event);
        _json = JsonSerializer.SerializeToUtf8Bytes(_event, _contract);
        _flatJson = JsonSerializer.SerializeToUtf8Bytes(_flat, FlatContext.Default.FlatEvent);
        if (!ReadEvent().Equals(_event) || ReadFlat() != _flat)
        {
            throw new InvalidOperationException($"What was read is not what was written: {Encoding.UTF8.GetString(_json)}");
        }
    }

    [Benchmark]
    public byte[] WriteEvent() => JsonSerializer.SerializeToUtf8Bytes(_event, _contract);

    [Benchmark(Baseline = true)]
    public byte[] WriteFlat() => JsonSerializer.SerializeToUtf8Bytes(_flat, FlatContext.Default.FlatEvent);

    [Benchmark]
    public OrderEvent ReadEvent() => JsonSerializer.Deserialize(_json, _contract)!;

    [Benchmark]
    public FlatEvent ReadFlat() => JsonSerializer.Deserialize(_flatJson, FlatContext.Default.FlatEvent)!;
}
