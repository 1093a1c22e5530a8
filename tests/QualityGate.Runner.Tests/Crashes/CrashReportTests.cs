using QualityGate.Runner.Crashes;

namespace QualityGate.Runner.Tests.Crashes;

public sealed class CrashReportTests
{
    [Fact]
    public void UnhandledException_HasItsTypeMessageAndStack() => Expect(
        """
        Unhandled exception. System.InvalidOperationException: outer
        second line
         ---> System.ArgumentException: inner text
           --- End of inner exception stack trace ---
           at N.T.<>c.<Thr>b__2_0() in /src/T.cs:line 17
        """,
        "System.InvalidOperationException",
        "outer\nsecond line\n ---> System.ArgumentException: inner text",
        "   --- End of inner exception stack trace ---\n   at N.T.<>c.<Thr>b__2_0() in /src/T.cs:line 17");

    [Theory]
    [InlineData("Process terminated.\nWho called.\n   at System.Environment.FailFast(System.String)\n   at N.T.FF()\n", "Process terminated.\nWho called.")]
    [InlineData("Process terminated. Who called.\n   at System.Environment.FailFast(System.String)\n   at N.T.FF()\n", "Process terminated. Who called.")]
    public void FailFast_HasItsMessage(string text, string message) =>
        Expect(text, "", message, "   at System.Environment.FailFast(System.String)\n   at N.T.FF()");

    [Theory]
    [InlineData("Repeated 261891 times:")]
    [InlineData("Repeat 12 times:")]
    public void StackOverflow_KeepsTheRepeatedFrames(string repeated) => Expect(
        $"Stack overflow.\n{repeated}\n--------\n   at N.T.Fall(Int32)\n--------\n   at N.T.Test()\n",
        "System.StackOverflowException",
        "Stack overflow.",
        $"{repeated}\n--------\n   at N.T.Fall(Int32)\n--------\n   at N.T.Test()");

    [Fact]
    public void FatalError_HasItsType() => Expect(
        "Fatal error.\nSystem.AccessViolationException: Attempted to read.\n   at N.T.AV()\n",
        "System.AccessViolationException",
        "Attempted to read.",
        "   at N.T.AV()");

    [Fact]
    public void OutOfMemory_HasNoStack() => Expect("Out of memory.\n", "System.OutOfMemoryException", "Out of memory.", "");

    [Fact]
    public void WhatTestsPrintedBefore_IsPassedOver() => Expect(
        "Unhandled exception. System.Exception: only printed\n   at Some.Test()\nhello\nUnhandled exception. System.Exception: the last\n   at N.T.B()\n",
        "System.Exception",
        "the last",
        "   at N.T.B()");

    [Theory]
    [InlineData("")]
    [InlineData("warning: nothing fatal\n   at Some.Test()")]
    [InlineData("  Unhandled exception. is what I print")]
    public void NoLastWords_AreNoReport(string text) => Assert.Null(CrashReport.In(text));

    [Fact]
    public void StackOfATest_EndsWithIt()
    {
        CrashReport report = CrashReport.In("Stack overflow.\n   at N.Deep()\n   at N.T.Test()\n   at System.Reflection.Invoke()\n")!;

        Assert.Equal("   at N.Deep()\n   at N.T.Test()", report.StackDownTo("N.T", "Test"));
        Assert.Equal(report.StackTrace, report.StackDownTo("N.T", "Other"));
    }

    private static void Expect(string text, string type, string message, string stackTrace)
    {
        CrashReport? report = CrashReport.In(text);

        Assert.Equal((type, message, stackTrace), (report?.ExceptionType, report?.Message, report?.StackTrace));
    }
}
