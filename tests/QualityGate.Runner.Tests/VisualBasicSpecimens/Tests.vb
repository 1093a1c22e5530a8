Imports System.IO
Imports System.Threading

Public Class InVisualBasic

    <Test>
    Public Sub Passes()
    End Sub

    <TestCase(1)>
    <TestCase(2)>
    Public Sub HasRows(row As Integer)
        Assert.That(row, [Is].Not.EqualTo(2))
    End Sub

    ''' <summary>
    ''' Nothing in this suite is declared to be parallel. Counts the processes that are inside at once: each leaves a file in
    ''' a folder that they share, and waits for a second one only when it may expect one.
    ''' </summary>
    <Test>
    Public Sub MeetsAnotherProcess()
        Dim folder = Environment.GetEnvironmentVariable("MEETING_PLACE")
        If folder Is Nothing Then Return

        File.WriteAllText(Path.Combine(folder, Environment.ProcessId.ToString()), "")
        Dim conditions = Environment.GetEnvironmentVariable("QUALITYGATE_TEST_CONDITIONS")
        Dim expected = If(conditions = "crowd", 3, If(conditions = "parallel", 2, 1))
        Dim together = 0
        Dim patience = Stopwatch.StartNew()
        Do
            together = Directory.GetFiles(folder).Length
            If together >= expected OrElse patience.Elapsed > TimeSpan.FromMinutes(1) Then Exit Do
            Thread.Sleep(10)
        Loop

        Console.WriteLine($"together: {together}")
    End Sub

End Class
