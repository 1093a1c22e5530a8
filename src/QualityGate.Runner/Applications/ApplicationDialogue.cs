using System.Collections.Immutable;
using System.Diagnostics;
using QualityGate.Core.Suites;
using QualityGate.Runner.Applications.Messages;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Applications;

/// <summary>What is said between us and one application, from its introduction to the end of its last request.</summary>
internal sealed class ApplicationDialogue(ApplicationConnection connection, TestSuite suite, ApplicationKind kind, NodeSelection selection, NodeNames names) : IAsyncDisposable
{
    private readonly Queue<HostEvent> _events = new();
    private readonly Queue<Func<int, ReadOnlyMemory<byte>>> _waiting = new();
    private readonly CancellationTokenSource _closing = new();

    private NodeTranslator _translator = new(names);

    // Not null while the request is to discover.
    private Task<ImmutableHashSet<string>>? _explicit;
    private long _begun;
    private int _requests;
    private bool _isOver;
    private bool _isInOrder;

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(_begun);

    /// <summary>Introduces us.</summary>
    /// <returns>Null when the application is ready; else why it is not, empty when it has ended without a word.</returns>
    public async Task<string?> IntroduceAsync(CancellationToken cancellationToken)
    {
        await connection.SendAsync(ApplicationRequests.Initialize(++_requests), cancellationToken).ConfigureAwait(false);
        while (true)
        {
            switch (await connection.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                case ApplicationMessage.Answered answered when answered.Request == _requests:
                    return null;
                case ApplicationMessage.Refused refused:
                    return refused.Reason;
                case ApplicationMessage.Logged { Level: not MessageLevel.Informational } logged:
                    _events.Enqueue(new HostEvent.AdapterSaid(logged.Level, logged.Text));
                    break;
                case null:
                    return string.Empty;
            }
        }
    }

    /// <exception cref="IOException">The application has ended.</exception>
    public async ValueTask SendAsync(HostRequest request, CancellationToken cancellationToken)
    {
        _begun = Stopwatch.GetTimestamp();
        switch (request)
        {
            case HostRequest.Discover:
                _explicit = kind == ApplicationKind.XunitV3 ? ExplicitTests.InAsync(suite, _closing.Token) : Task.FromResult<ImmutableHashSet<string>>([]);
                await connection.SendAsync(ApplicationRequests.Discover(++_requests), cancellationToken).ConfigureAwait(false);
                break;
            case HostRequest.Run run:
                await RunAsync(run, cancellationToken).ConfigureAwait(false);
                break;
            case HostRequest.Exit:
                await connection.SendAsync(ApplicationRequests.Exit(), cancellationToken).ConfigureAwait(false);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The next event; null when the application has ended, in whatever way.</summary>
    public async ValueTask<HostEvent?> ReadAsync(CancellationToken cancellationToken)
    {
        while (_events.Count == 0 && !_isOver)
        {
            try
            {
                await HearAsync(await connection.ReadAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException foreign)
            {
                _isOver = true;
                Add(AfterRefusal(foreign.Message));
            }
        }

        return _events.TryDequeue(out HostEvent? next) ? next : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync().ConfigureAwait(false);
        await Task.WhenAny(_explicit ?? Task.CompletedTask).ConfigureAwait(false);
        _closing.Dispose();
    }

    private ValueTask RunAsync(HostRequest.Run run, CancellationToken cancellationToken)
    {
        _translator = new NodeTranslator(names);
        _waiting.Clear();
        _isInOrder = run.Units.Count > 0;
        if (!_isInOrder)
            Add(selection.LeftOut.SelectMany(test => NodeTranslator.NotRun(CaseIdentity.NameOf(test), Elapsed)));
        foreach (Func<int, ReadOnlyMemory<byte>> request in _isInOrder ? OrderedRequests.Of(kind, run.Units, names) : selection.Requests)
            _waiting.Enqueue(request);
        return GoOnAsync(cancellationToken);
    }

    /// <summary>The next request of the run, or its end.</summary>
    private async ValueTask GoOnAsync(CancellationToken cancellationToken)
    {
        if (_waiting.TryDequeue(out Func<int, ReadOnlyMemory<byte>>? next))
        {
            if (_isInOrder)
                Add([.. _translator.Conclude(Elapsed), new HostEvent.CallBegan()]);
            await SendIfAliveAsync(next(++_requests), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            Add([.. _translator.Conclude(Elapsed), new HostEvent.Finished()]);
        }
    }

    private async ValueTask HearAsync(ApplicationMessage? message, CancellationToken cancellationToken)
    {
        switch (message)
        {
            case ApplicationMessage.NodesChanged changed:
                Add(_explicit is null ? changed.Nodes.SelectMany(Translated) : Described(changed.Nodes, await _explicit.WaitAsync(cancellationToken).ConfigureAwait(false)));
                break;
            case ApplicationMessage.Logged logged:
                Add([new HostEvent.AdapterSaid(logged.Level, logged.Text)]);
                break;
            case ApplicationMessage.Asked asked:
                await SendIfAliveAsync(ApplicationRequests.Refuse(asked), cancellationToken).ConfigureAwait(false);
                break;
            case ApplicationMessage.Answered answered when answered.Request == _requests:
                await GoOnAsync(cancellationToken).ConfigureAwait(false);
                break;
            case ApplicationMessage.Refused refused when refused.Request == _requests:
                Add(AfterRefusal(BoundedText.Of(refused.Reason, BoundedText.MessageLimit)!));
                break;
            case null:
                _isOver = true;
                Add(_translator.Conclude(Elapsed));
                break;
        }
    }

    /// <summary>An application that has ended meanwhile waits for no answer, and the end of the connection is read next.</summary>
    private async ValueTask SendIfAliveAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        try
        {
            await connection.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException gone)
        {
            Debug.WriteLine(gone.Message);
        }
    }

    private void Add(IEnumerable<HostEvent> said)
    {
        foreach (HostEvent next in said)
            _events.Enqueue(next);
    }

    private IEnumerable<HostEvent> Translated(TestNode node) => _translator.Translate(node, Elapsed);

    private IEnumerable<HostEvent> Described(IEnumerable<TestNode> nodes, ImmutableHashSet<string> explicitTests) => nodes
        .Where(node => node.State == NodeState.Discovered)
        .Select(node => NodeDescription.Of(node, names.Of(node), explicitTests.Contains(node.Uid)));

    /// <summary>A run that is refused is over: its tests were not seen, and the reason is an error of the run.</summary>
    private IEnumerable<HostEvent> AfterRefusal(string reason) => _explicit is null
        ? [.. _translator.Conclude(Elapsed), new HostEvent.AdapterSaid(MessageLevel.Error, reason), new HostEvent.Finished()]
        : [new HostEvent.HostFailed(reason)];
}
