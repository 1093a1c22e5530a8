using QualityGate.TestHost.Hosting;

// Nothing here may mention a type of the VSTest object model: it is loaded from the tests' own folder, and only after
// HostSession has told the runtime where that is.
if (HostArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine("usage: QualityGate.TestHost --pipe NAME --assembly TESTS.dll [--wait-for-debugger] [--adapters FOLDER]...");
    return 64;
}

ProcessGroup.Lead();
return HostSession.Serve(arguments);
