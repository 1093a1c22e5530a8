namespace QualityGate.FSharpSpecimens

open System
open Xunit

module ``In plain words`` =

    [<Fact>]
    let ``1.5 and 1.5 (rounded) are 3`` () = Assert.Equal(3.0, 1.5 + 1.5)

    [<Fact>]
    let ``a failure says why`` () : unit = raise (InvalidOperationException "the message")

    [<Theory>]
    [<InlineData(1)>]
    [<InlineData(2)>]
    let ``rows are told apart`` (row: int) = Assert.NotEqual(2, row)

type Class() =

    [<Fact>]
    member _.IsATestToo() = task { do! Threading.Tasks.Task.Yield() }
