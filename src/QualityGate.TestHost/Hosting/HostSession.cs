using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipes;
using System.Runtime.CompilerServices;
using QualityGate.TestHost.Adapters;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Hosting;

/// <summary>The life of a test host: connect, load the adapters, serve requests until Exit.</summary>
internal static class HostSession
{
    public static int Serve(HostArguments arguments)
    {
        using NamedPipeClientStream pipe = new(".", arguments.Pipe, PipeDirection.InOut);
        PipeConnection.Connect(pipe, arguments.Pipe);
        EventWriter events = new(pipe);
        try
        {
            Disguise.PutOn(arguments);
            AssemblyResolution.Install(arguments);
            using RequestQueue requests = new(pipe);
            if (arguments.WaitsForDebugger)
                SpinWait.SpinUntil(() => Debugger.IsAttached);
            ServeRequests(arguments, requests, events);
        }
        catch (Exception failure)
        {
            // Whatever it is, the runner must learn of it: an adapter that cannot be loaded fails in its own ways.
            events.Send(new HostEvent.HostFailed(BoundedText.Of(failure.ToString(), BoundedText.StackLimit)!));
            End(exitCode: 1);
        }

        End(exitCode: 0);
        return 0;
    }

    /// <summary>The first method that touches the object model; inlined into its caller, it would load it too early.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ServeRequests(HostArguments arguments, RequestQueue requests, EventWriter events)
    {
        AdapterSet adapters = AdapterSet.For(arguments);
        adapters.WarmUpFor(arguments.Assembly);
        events.Send(new HostEvent.Ready(WireProtocol.Version, Environment.Version.ToString(), adapters.Names));
        foreach (HostRequest request in requests.All())
        {
            switch (request)
            {
                case HostRequest.Discover discover:
                    adapters.Discover(arguments.Assembly, discover, events);
                    break;
                case HostRequest.Run run:
                    adapters.Run(arguments.Assembly, run, events);
                    break;
                case HostRequest.Exit:
                    return;
                default:
                    throw new UnreachableException();
            }

            events.Send(new HostEvent.Finished());
        }
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "A test may have left a foreground thread, and returning from Main would wait for it for ever.")]
    private static void End(int exitCode) => Environment.Exit(exitCode);
}
