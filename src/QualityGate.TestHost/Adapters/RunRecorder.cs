using System.Diagnostics;
using Microsoft.VisualStudio.TestPlatform.ObjectModel;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Adapter;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>Passes on what happens while an adapter runs, each event before its call returns.</summary>
internal sealed class RunRecorder(EventWriter events) : IFrameworkHandle2
{
    private readonly MessageForwarder _messages = new(events);
    private readonly RunningCase _running = new();
    private readonly HashSet<TestCase> _started = new(ReferenceEqualityComparer.Instance);
    private HashSet<TestCase> _repeated = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    bool IFrameworkHandle.EnableShutdownAfterTestRun { get; set; }

    /// <summary>The adapter is about to be called for these, one of several times.</summary>
    public void BeginCall(IReadOnlyList<TestCase> cases)
    {
        _repeated = [.. cases.GroupBy(testCase => testCase).Where(alike => alike.Count() > 1).Select(alike => alike.Key)];
        BeginCall();
    }

    public void RecordStart(TestCase testCase)
    {
        // MSTest, which is called once for all, runs a case again that is given to it twice. A row that looks like another is a case of its own.
        if (_repeated.Contains(testCase) && !_started.Add(testCase))
        {
            BeginCall();
            _started.Add(testCase);
        }

        CaseName name = CaseNames.Of(testCase);
        _running.Start(name.Id);
        events.Send(new HostEvent.TestStarted(name, Elapsed));
    }

    public void RecordResult(TestResult testResult)
    {
        if (TellsOfTheAdapter(testResult))
            SendMessage(TestMessageLevel.Error, $"{testResult.TestCase.Source}: {testResult.ErrorMessage}");
        else
            events.Send(new HostEvent.TestReported(CaseResults.Of(testResult), Elapsed));
    }

    public void RecordEnd(TestCase testCase, TestOutcome outcome)
    {
        _running.End();
        events.Send(new HostEvent.TestEnded(CaseNames.IdOf(testCase), Elapsed));
    }

    public void SendMessage(TestMessageLevel testMessageLevel, string message) => _messages.SendMessage(testMessageLevel, message);

    /// <summary>Attachments stay where the test wrote them: an audit is about outcomes.</summary>
    public void RecordAttachments(IList<AttachmentSet> attachmentSets)
    {
    }

    public int LaunchProcessWithDebuggerAttached(string filePath, string? workingDirectory, string? arguments, IDictionary<string, string?>? environmentVariables) =>
        throw new NotSupportedException("There is no debugger: IsBeingDebugged is false.");

    public bool AttachDebuggerToProcess(int pid) => false;

    /// <summary>NUnit's adapter reports that it failed itself as the failure of a test that has the assembly's path for a name.</summary>
    private static bool TellsOfTheAdapter(TestResult result) =>
        result.Outcome == TestOutcome.Failed && result.TestCase.FullyQualifiedName == result.TestCase.Source;

    private void BeginCall()
    {
        _started.Clear();
        events.Send(new HostEvent.CallBegan());
    }
}
