using System.Collections.Immutable;
using System.Text;
using QualityGate.Runner.Applications.Messages;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Tests.Applications.Messages;

public sealed class ApplicationMessageFormatTests
{
    [Fact]
    public void Answer_NamesItsRequest() =>
        Assert.Equal(new ApplicationMessage.Answered(3), Read("""{"jsonrpc":"2.0","id":3,"result":{"attachments":[]}}"""));

    [Fact]
    public void Refusal_SaysWhy() =>
        Assert.Equal(new ApplicationMessage.Refused(2, "no such filter"), Read("""{"jsonrpc":"2.0","code":0,"id":2,"error":{"code":0,"data":{},"message":"no such filter"}}"""));

    [Fact]
    public void RequestToUs_KeepsItsIdAsItIs() =>
        Assert.Equal(new ApplicationMessage.Asked("\"a1\"", "client/attachDebugger"), Read("""{"jsonrpc":"2.0","id":"a1","method":"client/attachDebugger","params":{}}"""));

    [Theory]
    [InlineData("Critical", MessageLevel.Error)]
    [InlineData("Error", MessageLevel.Error)]
    [InlineData("Warning", MessageLevel.Warning)]
    [InlineData("Trace", MessageLevel.Informational)]
    public void Log_HasALevel(string word, object level) =>
        Assert.Equal(new ApplicationMessage.Logged((MessageLevel)level, "text"), Read("""{"jsonrpc":"2.0","method":"client/log","params":{"level":"WORD","message":"text"}}""".Replace("WORD", word, StringComparison.Ordinal)));

    [Fact]
    public void EndOfUpdates_HasNoNodes() =>
        Assert.Empty(Nodes("null"));

    [Fact]
    public void FailedNode_IsReadCompletely()
    {
        TestNode node = Assert.Single(Nodes("""
            [{"parent":null,"node":{"uid":"u","display-name":"A.B(row: 1)","node-type":"action","execution-state":"error","traits":[{"Category":"Fast"},{"Slow":""}],
            "location.file":"/a/T.cs","location.line-start":7,"location.line-end":9,"location.type":"A","location.method":"B(System.Int32)",
            "time.duration-ms":1.5,"error.message":"E : m","error.stacktrace":"at A.B()","standardOutput":"out","standardError":""}}]
            """));

        Assert.Equal(("u", "A.B(row: 1)", NodeState.Failed), (node.Uid, node.DisplayName, node.State));
        Assert.Equal(("A", "B(System.Int32)", "/a/T.cs", 7), (node.Type, node.Method, node.File, node.Line));
        Assert.Equal<KeyValuePair<string, string>>([new("Category", "Fast"), new("Slow", "")], node.Traits);
        Assert.Equal(TimeSpan.FromMilliseconds(1.5), node.Duration);
        Assert.Equal(("E : m", "at A.B()", "out", null), (node.Message, node.StackTrace, node.StandardOutput, node.StandardError));
    }

    [Theory]
    [InlineData("discovered", NodeState.Discovered)]
    [InlineData("in-progress", NodeState.InProgress)]
    [InlineData("passed", NodeState.Passed)]
    [InlineData("skipped", NodeState.Skipped)]
    [InlineData("failed", NodeState.Failed)]
    [InlineData("timed-out", NodeState.Failed)]
    [InlineData("canceled", NodeState.Failed)]
    [InlineData("cancelled", NodeState.Failed)]
    [InlineData("pondering", NodeState.Unknown)]
    public void EveryState_IsKnown(string word, object state) =>
        Assert.Equal((NodeState)state, Assert.Single(Nodes("""[{"node":{"uid":"u","display-name":"d","execution-state":"WORD"}}]""".Replace("WORD", word, StringComparison.Ordinal))).State);

    [Fact]
    public void GroupsAndNodesWithoutAState_AreNoTests() =>
        Assert.Empty(Nodes("""[{"node":{"uid":"g","display-name":"group","node-type":"group","execution-state":"passed"}},{"node":{"uid":"a","display-name":"attachment"}},{"node":{"display-name":"nobody","execution-state":"passed"}}]"""));

    [Fact]
    public void HalfOfASurrogatePair_IsKeptAsItWasWritten() =>
        Assert.Equal(@"half: \ud800.", Assert.Single(Nodes("""[{"node":{"uid":"u","display-name":"d","execution-state":"failed","error.message":"half: \ud800."}}]""")).Message);

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    public void NoMessage_IsInvalid(string text) => Assert.Throws<InvalidDataException>(() => Read(text));

    private static ApplicationMessage Read(string text) => ApplicationMessageFormat.Read(Encoding.UTF8.GetBytes(text));

    private static ImmutableArray<TestNode> Nodes(string changes) => Assert.IsType<ApplicationMessage.NodesChanged>(
        Read("""{"jsonrpc":"2.0","method":"testing/testUpdates/tests","params":{"runId":"r","changes":CHANGES}}""".Replace("CHANGES", changes, StringComparison.Ordinal))).Nodes;
}
