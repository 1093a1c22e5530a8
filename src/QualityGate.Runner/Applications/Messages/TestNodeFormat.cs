using System.Collections.Immutable;
using System.Text.Json;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>Reads test nodes. All text is bounded here, as it is by our own host.</summary>
internal static class TestNodeFormat
{
    /// <summary>Null for what says nothing about a test: a group, or a node without an identity or a state.</summary>
    public static TestNode? Read(JsonElement node) =>
        node.Text("node-type") != "group" && node.Text("uid") is { Length: > 0 } uid && node.Text("execution-state") is { } state
            ? new TestNode(uid, BoundedText.Of(node.Text("display-name"), BoundedText.MessageLimit) ?? uid)
            {
                State = StateOf(state),
                Type = node.Text("location.type"),
                Method = node.Text("location.method"),
                FullyQualifiedName = node.Text("vstest.TestCase.FullyQualifiedName"),
                File = node.Text("location.file"),
                Line = (int)node.Number("location.line-start"),
                Traits = TraitsOf(node),
                Duration = TimeSpan.FromMilliseconds(Math.Max(0, node.Number("time.duration-ms"))),
                Message = BoundedText.Of(node.Text("error.message"), BoundedText.MessageLimit),
                StackTrace = BoundedText.Of(node.Text("error.stacktrace"), BoundedText.StackLimit),
                StandardOutput = Output(node, "standardOutput"),
                StandardError = Output(node, "standardError"),
                IsSuperseded = node.TryGetProperty("retry.is-superseded", out JsonElement said) && said.ValueKind == JsonValueKind.True,
            }
            : null;

    private static NodeState StateOf(string state) => state switch
    {
        "discovered" => NodeState.Discovered,
        "in-progress" => NodeState.InProgress,
        "passed" => NodeState.Passed,
        "skipped" => NodeState.Skipped,
        "failed" or "error" or "timed-out" or "cancelled" or "canceled" => NodeState.Failed,
        _ => NodeState.Unknown,
    };

    /// <summary>Each trait is an object of its own, with its name as the only key.</summary>
    private static ImmutableArray<KeyValuePair<string, string>> TraitsOf(JsonElement node) =>
        node.TryGetProperty("traits", out JsonElement traits) && traits.ValueKind == JsonValueKind.Array
            ? [.. traits.EnumerateArray().Where(trait => trait.ValueKind == JsonValueKind.Object).SelectMany(trait => trait.EnumerateObject()).Select(trait => KeyValuePair.Create(trait.Name, trait.Value.AsText() ?? string.Empty))]
            : [];

    private static string? Output(JsonElement node, string name) =>
        node.Text(name) is { Length: > 0 } text ? BoundedText.Of(text, BoundedText.OutputLimit) : null;
}
