using QualityGate.Core.Diagnosis;
using QualityGate.Core.Runs;

namespace QualityGate.Core.Tests.Diagnosis;

public sealed class FailureCluesTests
{
    [Theory]
    [InlineData("System.InvalidOperationException", "Collection was modified; enumeration operation may not execute.", ClueKind.CollectionModified)]
    [InlineData("System.InvalidOperationException", "Operations that change non-concurrent collections must have exclusive access. A concurrent update was performed on this collection and corrupted its state.", ClueKind.CollectionModified)]
    [InlineData("System.Net.Sockets.SocketException", "Address already in use", ClueKind.ResourceInUse)]
    [InlineData("System.Net.Sockets.SocketException", "Only one usage of each socket address (protocol/network address/port) is normally permitted.", ClueKind.ResourceInUse)]
    [InlineData("System.IO.IOException", "The process cannot access the file '/tmp/orders.db' because it is being used by another process.", ClueKind.ResourceInUse)]
    [InlineData("System.Threading.Tasks.TaskCanceledException", "A task was canceled.", ClueKind.WaitExpired)]
    [InlineData("System.OperationCanceledException", "The operation was canceled.", ClueKind.WaitExpired)]
    [InlineData("System.TimeoutException", "The operation has timed out.", ClueKind.WaitExpired)]
    [InlineData("Xunit.Sdk.TestTimeoutException", "Test execution timed out after 500 milliseconds", ClueKind.WaitExpired)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Values differ\nExpected: RanToCompletion\nActual:   WaitingForActivation", ClueKind.WorkUnsettled)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"Done\"\nActual:   \"Running\"", ClueKind.WorkUnsettled)]
    [InlineData("", "  Expected: Completed\n  But was:  Pending", ClueKind.WorkUnsettled)]
    [InlineData("", "Assert.AreEqual failed. Expected:<Done>. Actual:<Running>. ", ClueKind.WorkUnsettled)]
    [InlineData("", "Assert.AreEqual failed.\n  expected: RanToCompletion\n  actual:   WaitingForActivation", ClueKind.WorkUnsettled)]
    [InlineData("System.ObjectDisposedException", "Cannot access a disposed object.\nObject name: 'Shop.Registry'.", ClueKind.UsedAfterDisposal)]
    [InlineData("System.Net.Http.HttpRequestException", "Response status code does not indicate success: 503 (Service Unavailable).", ClueKind.NetworkFailed)]
    [InlineData("System.Net.Sockets.SocketException", "Connection refused", ClueKind.NetworkFailed)]
    [InlineData("System.Net.Sockets.SocketException", "Name or service not known", ClueKind.NetworkFailed)]
    [InlineData("System.IO.FileNotFoundException", "Could not find file '/tmp/a.json'.", ClueKind.FileSystemFailed)]
    [InlineData("System.IO.DirectoryNotFoundException", "Could not find a part of the path '/tmp/a/b'.", ClueKind.FileSystemFailed)]
    [InlineData("System.UnauthorizedAccessException", "Access to the path '/tmp/a' is denied.", ClueKind.FileSystemFailed)]
    [InlineData("System.IO.IOException", "No space left on device : '/tmp/a'", ClueKind.FileSystemFailed)]
    [InlineData("Xunit.Sdk.TestClassException", "Class fixture type 'Shop.Tests.Database' threw in its constructor\n---- System.Exception : no", ClueKind.SetUpFailed)]
    [InlineData("", "[Test Class Cleanup Failure (Shop.Tests.OrderTests)]: System.Exception : no", ClueKind.SetUpFailed)]
    [InlineData("", "OneTimeSetUp: System.Exception : no", ClueKind.SetUpFailed)]
    [InlineData("", "SetUp : System.Exception : no", ClueKind.SetUpFailed)]
    [InlineData("", "TearDown : System.Exception : no", ClueKind.SetUpFailed)]
    [InlineData("", "Class Initialization method Shop.Tests.OrderTests.Start threw exception. System.Exception: no.", ClueKind.SetUpFailed)]
    [InlineData("", "Initialization method Shop.Tests.OrderTests.Start threw exception. System.Exception: no.", ClueKind.SetUpFailed)]
    [InlineData("", "TestCleanup method Shop.Tests.OrderTests.Stop threw exception. System.Exception: no.", ClueKind.SetUpFailed)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Values differ\nExpected: 2026-11-21T12:03:04.0000000Z\nActual:   2026-11-21T12:03:05.0000000Z", ClueKind.TimesDiffer)]
    [InlineData("Xunit.Sdk.InRangeException", "Assert.InRange() Failure: Value not in range\nRange:  (00:00:00 - 00:00:00.0500000)\nActual: 00:00:00.0812345", ClueKind.TimesDiffer)]
    [InlineData("", "  Expected: less than 00:00:01\n  But was:  00:00:01.2030000", ClueKind.TimesDiffer)]
    [InlineData("", "Assert.AreEqual failed. Expected:<11/21/2026 12:03:04>. Actual:<11/21/2026 12:03:05>. ", ClueKind.TimesDiffer)]
    [InlineData("", "Assert.AreEqual failed.\n  expected: 11/21/2026 12:03:04\n  actual:   11/21/2026 12:03:05", ClueKind.TimesDiffer)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"at 11/20/2026 00:00:00\"\nActual:   \"at 11/21/2026 00:00:00\"", ClueKind.TimesDiffer)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"12:03:04 AM\"\nActual:   \"12:03:04 PM\"", ClueKind.TimesDiffer)]
    [InlineData("Xunit.Sdk.XunitException", "Expected watch.Elapsed to be less than 1s, but found 1s and 200ms.", ClueKind.TimesDiffer)]
    [InlineData("", "Assertion failed.\n  expected: 1795317497\n  actual:   1795317498", ClueKind.TimesDiffer)]
    [InlineData("", "  Expected: 1795317497123\n  But was:  1795317497131", ClueKind.TimesDiffer)]
    [InlineData("Xunit.Sdk.SingleException", "Assert.Single() Failure: The collection contained 2 items\nCollection: [\"04:02:43.741\", \"04:02:43.742\"]", ClueKind.TimesDiffer)]
    [InlineData("FluentAssertions.Execution.AssertionFailedException", "Execution of (cart.Pay()) should be less than 100ms, but it required more than 130ms.", ClueKind.TimesDiffer)]
    [InlineData("System.OutOfMemoryException", "Insufficient memory to continue the execution of the program.", ClueKind.MemoryExhausted)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\n          ↓ (pos 1)\nExpected: \"1.5\"\nActual:   \"1,5\"\n          ↑ (pos 1)", ClueKind.NotationsDiffer)]
    [InlineData("", "  Expected: \"1,234.50\"\n  But was:  \"1.234,50\"\n", ClueKind.NotationsDiffer)]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"TITLE\"\nActual:   \"T\u0130TLE\"", ClueKind.NotationsDiffer)]
    [InlineData("", "Assert.AreEqual failed.\n  expected: \"quit\"\n  actual:   \"qu\u0131t\"", ClueKind.NotationsDiffer)]
    [InlineData("System.IO.IOException", "Unable to read data from the transport connection: Connection reset", ClueKind.NetworkFailed)]
    [InlineData("", "Test exceeded Timeout value of 500ms", ClueKind.WaitExpired)]
    [InlineData("System.Net.HttpListenerException", "Failed to listen on prefix 'http://localhost:5000/' because it conflicts with an existing registration on the machine.", ClueKind.ResourceInUse)]
    [InlineData("System.IO.IOException", "Failed to bind to address http://127.0.0.1:5000: address already in use.", ClueKind.ResourceInUse)]
    public void WordsOfAFailure_GiveExactlyTheirClue(string type, string message, ClueKind kind) =>
        Assert.Equal([kind], CluesIn(type, message, "   at Shop.Tests.OrderTests.Total()").Select(clue => clue.Kind));

    [Theory]
    [InlineData("Xunit.Sdk.TrueException", "Assert.True() Failure\nExpected: True\nActual:   False")]
    [InlineData("System.NullReferenceException", "Object reference not set to an instance of an object.")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Values differ\nExpected: 2\nActual:   1")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Values differ\nExpected: Running\nActual:   RanToCompletion")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: ···\"9/6/2017 12:00:00 AM,9/6/2017 12:00:00\"···\nActual:   ···\"9/6/2017 12:00:00\u202FAM,9/6/2017\"···")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Values differ\nExpected: 1200000000\nActual:   1300000000")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"1.5\"\nActual:   \"1.6\"")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"lamp, chair\"\nActual:   \"chair, lamp\"")]
    [InlineData("Xunit.Sdk.EqualException", "Assert.Equal() Failure: Strings differ\nExpected: \"--\"\nActual:   \"..\"")]
    [InlineData("System.Exception", "[12:03:04] start\n[12:03:05] stop")]
    [InlineData("", "")]
    public void WordsThatSayNothing_GiveNoClue(string type, string message) =>
        Assert.Empty(CluesIn(type, message, "   at Shop.Tests.OrderTests.Total()"));

    [Theory]
    [InlineData("   at Shop.Tests.OrderTests..ctor() in /src/OrderTests.cs:line 9")]
    [InlineData("   at Shop.Db.Open()\n   at Shop.Tests.OrderTests.InitializeAsync() in /src/OrderTests.cs:line 9\n--- End of stack trace from previous location ---")]
    [InlineData("   at Shop.Tests.OrderTests.Dispose()\n   at ReflectionAbstractionExtensions.DisposeTestClass(ITest test, Object testClass)")]
    [InlineData("   at Shop.Tests.OrderTests.TearDown()\n   at System.RuntimeMethodHandle.InvokeMethod(Object target)")]
    public void SetUpOrTearDownCalledByTheFramework_IsAClue(string stack) =>
        Assert.Equal([ClueKind.SetUpFailed], CluesIn("System.Exception", "no", stack).Select(clue => clue.Kind));

    [Theory]
    [InlineData("   at Shop.Db.Dispose()\n   at Shop.Tests.OrderTests.Total()")]
    [InlineData("   at Shop.Db..ctor()\n   at Shop.Tests.OrderTests.Total()")]
    [InlineData("   at Shop.Tests.OrderTests.Total()\n----- Inner Stack Trace -----\n   at Shop.Db.Dispose()")]
    [InlineData("   at System.IO.Stream.Dispose()\n   at Shop.Tests.OrderTests.Total()")]
    public void DisposalOrConstructionInsideTheTest_IsNone(string stack) => Assert.Empty(CluesIn("System.Exception", "no", stack));

    [Theory]
    [InlineData("System.IndexOutOfRangeException", "   at System.Collections.Generic.List`1.Add(T item)\n   at Shop.Tests.OrderTests.Total()")]
    [InlineData("System.NullReferenceException", "   at System.Collections.Generic.Dictionary`2.TryInsert(TKey key, TValue value, InsertionBehavior behavior)\n   at Shop.Tests.OrderTests.Total()")]
    public void CollectionInPieces_IsAClue(string type, string stack) => Assert.Equal([ClueKind.CollectionModified], CluesIn(type, "broken", stack).Select(clue => clue.Kind));

    [Theory]
    [InlineData("System.NullReferenceException", "   at Shop.Tests.OrderTests.Total()\n   at System.Collections.Generic.List`1.ForEach(Action`1 action)")]
    [InlineData("System.ArgumentException", "   at System.Collections.Generic.Dictionary`2.TryInsert(TKey key, TValue value, InsertionBehavior behavior)")]
    public void CollectionThatRefuses_IsNone(string type, string stack) => Assert.Empty(CluesIn(type, "broken", stack));

    [Fact]
    public void Quote_IsTheLineThatSaidIt()
    {
        Clue clue = Assert.Single(CluesIn("System.AggregateException", "One or more errors occurred.\n  Connection refused (10.0.0.1:80)  \nmore", ""));

        Assert.Equal("Connection refused (10.0.0.1:80)", clue.Quote);
    }

    [Fact]
    public void FailureWithoutAnExceptionType_IsQuotedWithoutItsPlace() =>
        Assert.Equal("Test execution timed out after 120 milliseconds", Assert.Single(CluesIn("", "Test execution timed out after 120 milliseconds", "")).Quote);

    private static Clue[] CluesIn(string type, string message, string stack) => [.. FailureClues.In(Failure.Of(type, message, stack))];
}
