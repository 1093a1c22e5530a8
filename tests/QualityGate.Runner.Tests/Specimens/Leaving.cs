using System.Diagnostics;

namespace QualityGate.Specimens;

public class Leaving
{
    [Fact]
    public void LeavesForegroundThread() => new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();

    [Fact]
    public void LeavesProcessThatHoldsOutput() => Process.Start("sleep", ["600"]);

    [Fact]
    public void LeavesProcessInSessionOfItsOwn() => Process.Start("setsid", ["sleep", "600"]);

    [Fact]
    public void EndsItsProcessLate()
    {
        Process child = Process.Start("sleep", ["600"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => child.Kill();
    }

    [Fact]
    public void ClosesStandardOutput()
    {
        Console.Out.Close();
        new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(1, ownsHandle: true), FileAccess.Write).Dispose();
    }

    [Fact]
    public void ChangesCurrentDirectory() => Environment.CurrentDirectory = Path.GetTempPath();

    [Fact]
    public void WritesTwoHundredMegabytes()
    {
        string line = new('x', 1023);
        for (int written = 0; written < 200 * 1024; written++)
            Console.WriteLine(line);
    }
}

public class Talking(ITestOutputHelper output)
{
    [Fact]
    public void FloodsItsOwnOutput()
    {
        output.WriteLine("the beginning");
        for (int written = 0; written < 1024; written++)
            output.WriteLine(new string('y', 1023));
        output.WriteLine("the end");
    }
}
