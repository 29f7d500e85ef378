namespace Tianhe.Governance.Structure;

/// <summary>How changes of a tree are told, without their day.</summary>
internal static class HistoryLines
{
    public static readonly MessageTemplate Found = new("history.found", new(
        "设立“{name}”（{id}，{tier}），隶属“{parent}”。",
        "{name} ({id}, {tier}) is founded under {parent}."));

    public static readonly MessageTemplate Renamed = new("history.renamed", new(
        "“{before}”（{id}）更名为“{after}”。",
        "{before} ({id}) is renamed {after}."));

    public static readonly MessageTemplate Recoded = new("history.recoded", new(
        "“{name}”（{id}）的代码由{before}改为{after}。",
        "The code of {name} ({id}) is {after} instead of {before}."));

    public static readonly MessageTemplate Restated = new("history.restated", new(
        "“{name}”（{id}）重新填报：{figures}。",
        "{name} ({id}) is restated: {figures}."));

    public static readonly MessageTemplate Moved = new("history.moved", new(
        "“{name}”（{id}）由“{before}”划归“{after}”。",
        "{name} ({id}) comes under {after} instead of {before}."));

    public static readonly MessageTemplate Split = new("history.split", new(
        "“{name}”（{id}）拆分为：{parts}。",
        "{name} ({id}) is split into: {parts}."));

    public static readonly MessageTemplate Merged = new("history.merged", new(
        "以下节点合并为“{name}”（{id}）：{nodes}。",
        "These become {name} ({id}): {nodes}."));

    public static readonly MessageTemplate Abolished = new("history.abolished", new(
        "撤销“{name}”（{id}）。",
        "{name} ({id}) is abolished."));

    public static readonly MessageTemplate Gone = new("history.gone", new(
        "“{name}”（{id}）不再存在，承接节点：{successors}。",
        "{name} ({id}) is gone; what it became: {successors}."));

    public static readonly MessageTemplate Question = new("history.question", new(
        "新名册中没有“{name}”（{id}），它可能已成为：{candidates}。",
        "The roster lacks {name} ({id}), which may have become: {candidates}."));

    internal static EquatableList<MessageTemplate> All { get; } = [Found, Renamed, Recoded, Restated, Moved, Split, Merged, Abolished, Gone, Question];
}
